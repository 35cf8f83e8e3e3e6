import { memo, useMemo } from 'react';
import { Axis } from '@/charts/Axis';
import type { PlotFrame } from '@/charts/frame';
import { Heatmap } from '@/charts/Heatmap';
import { markPath } from '@/charts/mark-path';
import { Plot, PlotArea, usePlot } from '@/charts/Plot';
import { wholeTicks } from '@/charts/ticks';
import { usePlotFrame } from '@/charts/usePlotFrame';
import type { History } from '../training/records';
import { normColors, normIndex } from './colors';
import { heatFrame } from './frames';
import { PixelMap } from './PixelMap';
import { normPixels } from './pixels';
import { useOnPaper } from './useOnPaper';

interface NormMapProps {
  readonly history: History;
  readonly end: number;
  readonly title: string;
  readonly steps: string;
  readonly layer: string;
  readonly live: boolean;
}

/** The norm of every layer's gradient at every step so far, as color. */
export const NormMap = memo(function NormMap({ history, end, title, steps, layer, live }: NormMapProps) {
  const { layers } = history;
  const frame = usePlotFrame(heatFrame(end, layers));
  const onPaper = useOnPaper();
  const still = onPaper || !live;
  const pixels = useMemo(() => (still ? null : normPixels(history, end)), [still, history, end]);
  const ticks = useMemo(() => wholeTicks(frame.y, 5), [frame]);
  return (
    <div className="lab-map">
      {pixels && <PixelMap pixels={pixels} colors={normColors} className="lab-norms" />}
      <Plot frame={frame} label={title}>
        {still && <StillNorms history={history} />}
        <path className="lab-out-of-range" d={outOfRange(history, frame)} />
        <Axis side="bottom" label={steps} ticks={5} />
        <Axis side="left" label={layer} ticks={ticks} format={String} />
      </Plot>
    </div>
  );
});

/** The columns as vectors, each as wide as its steps. */
function StillNorms({ history }: { history: History }) {
  const frame = usePlot();
  const { columns, layers, stride, norms } = history;
  const values = Float64Array.from({ length: columns * layers }, (_, k) =>
    normIndex(norms[(k % columns) * layers + Math.floor(k / columns)] as number),
  );
  const filled = { ...frame, inner: { ...frame.inner, right: frame.x(columns * stride) } };
  return (
    <PlotArea frame={filled}>
      <Heatmap cells={{ columns, rows: layers, values }} color={colorAt} />
    </PlotArea>
  );
}

const colorAt = (index: number) => normColors[index];

/** A triangle where a norm is ∞, a cross where it is no number: only a column that ended a run has either. */
function outOfRange({ columns, layers, stride, norms }: History, frame: PlotFrame): string {
  const marks: string[] = [];
  const height = frame.y(1) - frame.y(2);
  for (let layer = 0; layer < layers; layer++) {
    const norm = norms[(columns - 1) * layers + layer] as number;
    if (Number.isFinite(norm)) continue;
    const shape = Number.isNaN(norm) ? 'cross' : 'up';
    marks.push(
      markPath(shape, Math.max(3, Math.min(9, height)), [
        frame.x((columns - 0.5) * stride) + 8,
        frame.y(layer + 1),
      ]),
    );
  }
  return marks.join('');
}
