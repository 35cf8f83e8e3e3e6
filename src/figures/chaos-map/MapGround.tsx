import { memo, useMemo } from 'react';
import { Axis } from '@/charts/Axis';
import { levelPath } from '@/charts/contour-paths';
import { Heatmap } from '@/charts/Heatmap';
import { healthy } from '@/core/network/verdict';
import { useWords } from '@/figure/context';
import { mapFrame } from './frames';
import { GrowthLegend, growthColor } from './GrowthLegend';
import { columns, type GrowthMap, ratioGrid, rows } from './growth-map';
import type { Words } from './words/en';

interface MapGroundProps {
  readonly map: GrowthMap;
}

const { inner } = mapFrame;
const depthTicks = [1, 20, 40, 60, 80, 100];
const gainTicks = [0, 1, 2, 3, 4, 5];

/** All of the map that stands still until another one is computed. */
export const MapGround = memo(function MapGround({ map }: MapGroundProps) {
  const words = useWords<Words>();
  const cells = useMemo(() => ({ columns, rows, values: map }), [map]);
  const grid = useMemo(() => ratioGrid(map), [map]);
  const [low, high] = healthy.map((ratio) => levelPath(grid, Math.log10(ratio), mapFrame));
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
