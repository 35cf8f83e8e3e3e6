import { min } from 'd3';
import { memo, useMemo } from 'react';
import { Axis } from '@/charts/Axis';
import { powerOfTen } from '@/charts/decades';
import type { PlotFrame } from '@/charts/frame';
import { Label } from '@/charts/Label';
import { Layers } from '@/charts/Layers';
import { Line } from '@/charts/Line';
import { Mark } from '@/charts/Mark';
import type { Position } from '@/charts/position';
import { wholeTicks } from '@/charts/ticks';
import { usePlotFrame } from '@/charts/usePlotFrame';
import { withoutDash } from './RunMap';
import type { ClippingWords } from './words';

const size = { width: 400, height: 192 };
const margin = { left: 44, right: 14, top: 28, bottom: 52 };

/** The lowest power of ten that the axis shows; few places, so that it stands still while the losses move. */
function floorOf(losses: readonly Float64Array[]): number {
  const lowest = min(losses, (run) => min(run, (loss) => (loss > 0 ? loss : undefined))) ?? 1;
  return Math.max(-308, Math.min(-4, 2 * Math.floor(Math.log10(lowest) / 2)));
}

interface LossChartProps {
  /** Losses of both runs, frames that are not shown included. */
  readonly without: Float64Array;
  readonly clipped: Float64Array;
  readonly last: number;
  readonly frame: number;
  readonly words: ClippingWords;
}

/** Loss against step on a log axis, without clipping and with it. */
export const LossChart = memo(function LossChart(props: LossChartProps) {
  const { without, clipped, last, frame, words } = props;
  const low = useMemo(() => floorOf([without, clipped]), [without, clipped]);
  const plot = usePlotFrame({
    ...size,
    margin,
    x: [0, Math.max(1, last)],
    y: [powerOfTen(low), 1],
    yKind: 'log',
  });
  const [end, clippedEnd] = [endOf(without, frame), endOf(clipped, frame)];
  const higher = end[1] >= clippedEnd[1];
  const line = useMemo(() => pointsOf(without, frame), [without, frame]);
  const clippedLine = useMemo(() => pointsOf(clipped, frame), [clipped, frame]);
  return (
    <Layers frame={size} label={words.losses} back={<Axes frame={plot} words={words} />}>
      <Line frame={plot} points={clippedLine} quantity="loss" dash="none" />
      <Line frame={plot} points={line} quantity="loss" dash={withoutDash} />
      <Mark frame={plot} at={end} shape="cross" quantity="point" size={8} />
      <Mark frame={plot} at={clippedEnd} shape="cross" quantity="point" />
      <End frame={plot} at={end} above={higher}>
        {words.legend.without}
      </End>
      <End frame={plot} at={clippedEnd} above={!higher}>
        {words.legend.with}
      </End>
    </Layers>
  );
});

function pointsOf(losses: Float64Array, frame: number): Position[] {
  return Array.from(losses.subarray(0, frame + 1), (loss, step) => [step, loss]);
}

function endOf(losses: Float64Array, frame: number): Position {
  const step = Math.min(frame, losses.length - 1);
  return [step, losses[step] ?? Number.NaN];
}

interface EndProps {
  readonly frame: PlotFrame;
  readonly at: Position;
  readonly above: boolean;
  readonly children: string;
}

/** The name of a line at its end, within the plot. */
function End({ frame, at, above, children }: EndProps) {
  const [x, y] = [frame.x(at[0]), frame.y(at[1])];
  if (!Number.isFinite(y)) return null;
  const { left, right, top, bottom } = frame.inner;
  const height = above ? Math.max(top + 8, y - 14) : Math.min(bottom - 9, y + 15);
  const late = x > (left + right) / 2;
  return (
    <Label
      at={[late ? Math.min(x + 6, right) : x + 4, height]}
      anchor={late ? 'end' : 'start'}
      quantity="loss"
    >
      {children}
    </Label>
  );
}

const Axes = memo(function Axes({ frame, words }: { frame: PlotFrame; words: ClippingWords }) {
  const ticks = useMemo(() => wholeTicks(frame.x, 6), [frame]);
  return (
    <>
      <Axis frame={frame} side="left" label={words.lossAxis} ticks={4} grid />
      <Axis frame={frame} side="bottom" label={words.stepsAxis} ticks={ticks} format={String} />
    </>
  );
});
