import { memo, useMemo } from 'react';
import { Axis } from '@/charts/Axis';
import { Heatmap } from '@/charts/Heatmap';
import { useWords } from '@/figure/context';
import { mapFrame } from './frames';
import { GrowthLegend, growthColor } from './GrowthLegend';
import { columns, type GrowthMap, rows } from './growth-map';
import type { Words } from './words/en';

interface MapGroundProps {
  readonly map: GrowthMap;
  readonly limits: readonly string[];
}

const { inner } = mapFrame;
const depthTicks = [1, 20, 40, 60, 80, 100];
const gainTicks = [0, 1, 2, 3, 4, 5];

/** All of the map that stands still until another one is computed. */
export const MapGround = memo(function MapGround({ map, limits: [low, high] }: MapGroundProps) {
  const words = useWords<Words>();
  const cells = useMemo(() => ({ columns, rows, values: map }), [map]);
  return (
    <>
      <Heatmap cells={cells} color={growthColor} />
      <path className="line q-vanishing" d={low} />
      <path className="line q-exploding" d={high} />
      <Axis side="bottom" label={words.gainAxis} ticks={gainTicks} />
      <Axis side="left" label={words.depthAxis} ticks={depthTicks} format={String} />
      <GrowthLegend
        label={words.growthAxis}
        x={inner.right + 16}
        y={inner.top}
        height={inner.bottom - inner.top}
      />
    </>
  );
});
