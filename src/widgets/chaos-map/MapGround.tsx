import { memo, useMemo } from 'react';
import { Axis } from '@/charts/Axis';
import { levelPath } from '@/charts/contourPaths';
import { formatNumber } from '@/charts/format';
import { Heatmap } from '@/charts/Heatmap';
import { Label } from '@/charts/Label';
import { Line } from '@/charts/Line';
import { fill } from '@/i18n/fill';
import { healthy } from '../healthy';
import { mapFrame } from './frames';
import { GrowthLegend, growthColor } from './GrowthLegend';
import { columns, type GrowthMap, ratioGrid, rows } from './growth-map';
import { schema } from './params';
import { regionNames } from './regions';
import type { ChaosMapWords } from './words';

interface MapGroundProps {
  readonly map: GrowthMap;
  readonly edge: number | null;
  readonly words: ChaosMapWords;
  readonly stale: boolean;
}

const { inner } = mapFrame;
const depthTicks = [1, 20, 40, 60, 80, 100];
const gainTicks = [0, 1, 2, 3, 4, 5];

/** All of the map that stands still while the point moves. */
export const MapGround = memo(function MapGround({ map, edge, words, stale }: MapGroundProps) {
  const cells = useMemo(() => ({ columns, rows, values: map }), [map]);
  const grid = useMemo(() => ratioGrid(map), [map]);
  const [low, high] = healthy.map((ratio) => levelPath(grid, Math.log10(ratio), mapFrame));
  const names = useMemo(() => regionNames(grid), [grid]);
  return (
    <>
      <g data-stale={stale ? '' : undefined}>
        <Heatmap frame={mapFrame} cells={cells} color={growthColor} />
        <path className="line q-vanishing" d={low} />
        <path className="line q-exploding" d={high} />
        {names.map(({ verdict, at, anchor, narrow }) => (
          <Label key={verdict} frame={mapFrame} at={at} anchor={anchor} quantity={verdict}>
            {narrow ? words.verdicts[verdict].charAt(0) : words.verdicts[verdict]}
          </Label>
        ))}
      </g>
      <Edge edge={edge} words={words} />
      <Axis frame={mapFrame} side="bottom" label={words.gainAxis} ticks={gainTicks} />
      <Axis frame={mapFrame} side="left" label={words.depthAxis} ticks={depthTicks} format={String} />
      <GrowthLegend
        label={words.growthAxis}
        x={inner.right + 16}
        y={inner.top}
        height={inner.bottom - inner.top}
      />
    </>
  );
});

/** Where mean-field theory puts the edge of chaos, or where to look for it. */
function Edge({ edge, words }: { readonly edge: number | null; readonly words: ChaosMapWords }) {
  if (edge === null) return null;
  if (edge > schema.gain.max) {
    return (
      <text className="legend-note" x={inner.right} y={inner.top - 8} textAnchor="end">
        {fill(words.edgeBeyond, { edge: formatNumber(edge, 2) })}
      </text>
    );
  }
  const [bottom = 0, top = 0] = mapFrame.y.domain();
  return (
    <>
      <Line
        frame={mapFrame}
        points={[
          [edge, bottom],
          [edge, top],
        ]}
        quantity="theory"
      />
      <text className="legend-note" x={mapFrame.x(edge)} y={inner.top - 8} textAnchor="middle">
        χ = 1
      </text>
    </>
  );
}
