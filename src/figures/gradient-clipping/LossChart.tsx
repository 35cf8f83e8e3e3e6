import { min } from 'd3-array';
import { memo, useMemo } from 'react';
import { Axis } from '@/charts/Axis';
import { powerOfTen } from '@/charts/decades';
import { Label } from '@/charts/Label';
import { Layers } from '@/charts/Layers';
import { Line } from '@/charts/Line';
import { Mark } from '@/charts/Mark';
import { PlotArea, usePlot } from '@/charts/Plot';
import type { Position } from '@/charts/position';
import { wholeTicks } from '@/charts/ticks';
import { usePlotFrame } from '@/charts/usePlotFrame';
import { useWords } from '@/figure/context';
import { endNames } from './end-names';
import { withoutDash } from './RunMap';
import type { Words } from './words/en';

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
}

/** Loss against step on a log axis, without clipping and with it. */
export const LossChart = memo(function LossChart(props: LossChartProps) {
  const { without, clipped, last, frame } = props;
  const words = useWords<Words>();
  const low = useMemo(() => floorOf([without, clipped]), [without, clipped]);
  const plot = usePlotFrame({
    ...size,
    margin,
    x: [0, Math.max(1, last)],
    y: [powerOfTen(low), 1],
    yKind: 'log',
  });
  const [end, clippedEnd] = [endOf(without, frame), endOf(clipped, frame)];
  const late = plot.x(end[0]) > (plot.inner.left + plot.inner.right) / 2;
  const names = endNames(plot, [
    { word: words.legend.without, end },
    { word: words.legend.with, end: clippedEnd },
  ]);
  const line = useMemo(() => pointsOf(without, frame), [without, frame]);
  const clippedLine = useMemo(() => pointsOf(clipped, frame), [clipped, frame]);
  return (
    <Layers
      frame={size}
      label={words.losses}
      back={
        <PlotArea frame={plot}>
          <Axes />
        </PlotArea>
      }
    >
      <PlotArea frame={plot}>
        <Line points={clippedLine} quantity="loss" dash="none" />
        <Line points={line} quantity="loss" dash={withoutDash} />
      </PlotArea>
      {names.map(({ word, at }) => (
        <Label pixels key={word} at={at} anchor={late ? 'end' : 'start'} quantity="loss">
          {word}
        </Label>
      ))}
      <PlotArea frame={plot}>
        <Mark at={end} shape="cross" quantity="point" size={8} />
        <Mark at={clippedEnd} shape="cross" quantity="point" />
      </PlotArea>
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

const Axes = memo(function Axes() {
  const frame = usePlot();
  const words = useWords<Words>();
  const ticks = useMemo(() => wholeTicks(frame.x, 6), [frame]);
  return (
    <>
      <Axis side="left" label={words.lossAxis} ticks={4} grid />
      <Axis side="bottom" label={words.stepsAxis} ticks={ticks} format={String} />
    </>
  );
});
