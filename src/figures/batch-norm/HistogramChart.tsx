import { memo, useMemo } from 'react';
import { Axis } from '@/charts/Axis';
import { Heatmap } from '@/charts/Heatmap';
import { Label } from '@/charts/Label';
import { Plot } from '@/charts/Plot';
import { usePlotFrame } from '@/charts/usePlotFrame';
import { useWords } from '@/figure/context';
import { layerTicks } from '@/scenes/layers/layer-ticks';
import { bins, reach } from './histogram';
import { shareTint } from './share-tint';
import type { Words } from './words/en';

interface HistogramChartProps {
  readonly title: string;
  readonly shares: Float64Array;
  readonly depth: number;
  /** Written under the title's axis, where nothing else is to be seen of a difference. */
  readonly note?: string | undefined;
}

const size = { width: 360, height: 236, margin: { top: 54, right: 12, bottom: 44, left: 54 } };
const ticks = [-4, -2, 0, 2, 4];

/** A column of cells for each layer, the histogram of what enters its φ seen from above. */
export const HistogramChart = memo(function HistogramChart({
  title,
  shares,
  depth,
  note,
}: HistogramChartProps) {
  const words = useWords<Words>();
  const frame = usePlotFrame({ ...size, x: [0.5, depth + 0.5], y: [-reach, reach] });
  const cells = useMemo(() => ({ columns: depth, rows: bins, values: shares }), [depth, shares]);
  const layers = useMemo(() => layerTicks(depth).map((layer) => Math.max(1, layer)), [depth]);
  return (
    <Plot frame={frame} label={`${title}: ${words.histograms}`}>
      <Heatmap cells={cells} color={shareTint} />
      {isBeyond(shares, depth) && (
        <Label pixels at={[frame.inner.right - 6, frame.inner.top + 14]} anchor="end" quantity="exploding">
          ▲ {words.beyond}
        </Label>
      )}
      {note !== undefined && (
        <Label
          pixels
          at={[(frame.inner.left + frame.inner.right) / 2, frame.inner.bottom - 20]}
          anchor="middle"
        >
          {note}
        </Label>
      )}
      <Axis side="bottom" label={words.layerAxis} ticks={layers} format={String} />
      <Axis side="left" label={words.enters} ticks={ticks} />
      <Label pixels at={[4, 14]} className="panel-title">
        {title}
      </Label>
    </Plot>
  );
});

/** Whether a hundredth of the last layer's numbers lies in the outermost bins, or beyond them. */
function isBeyond(shares: Float64Array, depth: number): boolean {
  const [low, high] = [shares[depth - 1] ?? 0, shares[bins * depth - 1] ?? 0];
  return low + high > 0.01;
}
