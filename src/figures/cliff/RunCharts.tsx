import { max } from 'd3-array';
import { useMemo } from 'react';
import { Axis } from '@/charts/Axis';
import { Chart } from '@/charts/Chart';
import { powerOfTen } from '@/charts/decades';
import { formatNumber } from '@/charts/format';
import { type PlotFrame, plotFrame } from '@/charts/frame';
import { Label } from '@/charts/Label';
import { Line } from '@/charts/Line';
import { Mark } from '@/charts/Mark';
import { PlotArea } from '@/charts/Plot';
import type { Position } from '@/charts/position';
import { px } from '@/charts/round';
import { wholeTicks } from '@/charts/ticks';
import { useWords } from '@/figure/context';
import type { ModelOf } from '@/figure/definition';
import { fill } from '@/i18n/fill';
import type { cliff } from './figure';
import type { Words } from './words/en';

const size = { width: 400, height: 372 };
const sides = { left: 44, right: 14 };
const upper = { ...sides, top: 28, bottom: 190 };
const lower = { ...sides, top: 226, bottom: 44 };

/** Shorter gradients stand at the foot of the axis, with their length beside it: else nobody would see the spike. */
const floor = 1e-6;
const usualTop = 100;
const highest = 1e308;

/** The axes for runs whose numbers are no larger than these; they stand still while the run changes a little. */
function frames(last: number, longest: number, loss: number) {
  const x = [0, Math.max(1, last)] as const;
  const top = longest <= usualTop ? usualTop : Math.min(highest, powerOfTen(Math.ceil(Math.log10(longest))));
  return {
    norm: plotFrame({ ...size, margin: upper, x, y: [floor, top], yKind: 'log' }),
    loss: plotFrame({ ...size, margin: lower, x, y: [0, loss <= 0.1 ? 0.1 : 0.5] }),
  };
}

/** Length of the gradient, and loss, against step: where the run meets the wall, the gradient has a spike. */
export function RunCharts({ model }: { readonly model: ModelOf<typeof cliff> }) {
  const words = useWords<Words>();
  const { last, frame, norms, losses, thrown } = model;
  const longest = max(norms) ?? usualTop;
  const most = max(losses) ?? 0;
  const axes = useMemo(() => frames(last, longest, most), [last, longest, most]);
  const steps = Array.from({ length: frame + 1 }, (_, k) => k);
  const normAt = (k: number) => Math.max(floor, norms[k] ?? Number.NaN);
  const lossAt = (k: number) => losses[k] ?? Number.NaN;
  const line = (at: (k: number) => number): Position[] => steps.map((k) => [k, at(k)]);
  const norm = norms[frame] ?? Number.NaN;
  return (
    <Chart frame={size} label={words.charts}>
      <Axes norm={axes.norm} loss={axes.loss} />
      <path
        className="axis-line"
        d={`M${px(axes.norm.x(frame))} ${axes.norm.inner.top}V${axes.loss.inner.bottom}`}
      />
      <PlotArea frame={axes.norm}>
        <Line points={line(normAt)} quantity="gradient" />
      </PlotArea>
      <PlotArea frame={axes.loss}>
        <Line points={line(lossAt)} quantity="loss" dash="none" />
      </PlotArea>
      {thrown && (
        <>
          <PlotArea frame={axes.norm}>
            <Mark at={[thrown.step - 1, normAt(thrown.step - 1)]} shape="up" quantity="exploding" />
          </PlotArea>
          <PlotArea frame={axes.loss}>
            <Mark at={[thrown.step - 1, lossAt(thrown.step - 1)]} shape="up" quantity="exploding" />
          </PlotArea>
          <PlotArea frame={axes.norm}>
            <Spike step={thrown.step - 1} norm={norms[thrown.step - 1] ?? 0} last={last} />
          </PlotArea>
        </>
      )}
      {Number.isFinite(norm) && (
        <PlotArea frame={axes.norm}>
          <Mark
            at={[frame, normAt(frame)]}
            shape={norm < floor ? 'down' : 'cross'}
            quantity={norm < floor ? 'vanishing' : 'point'}
          />
        </PlotArea>
      )}
      {norm < floor && (
        <Label
          pixels
          at={[axes.norm.x(frame), axes.norm.inner.bottom]}
          offset={[frame > last / 2 ? -6 : 6, 17]}
          anchor={frame > last / 2 ? 'end' : 'start'}
          quantity="vanishing"
        >
          {fill(words.below, { norm: formatNumber(norm, 1) })}
        </Label>
      )}
      <PlotArea frame={axes.loss}>
        <Mark at={[frame, lossAt(frame)]} shape="cross" quantity="point" />
      </PlotArea>
    </Chart>
  );
}

interface SpikeProps {
  readonly step: number;
  readonly norm: number;
  readonly last: number;
}

/** The length of the gradient that threw the run, on the side where there is room. */
function Spike({ step, norm, last }: SpikeProps) {
  const late = step > last / 2;
  return (
    <Label
      at={[step, norm]}
      offset={[late ? -10 : 10, -2]}
      anchor={late ? 'end' : 'start'}
      quantity="exploding"
    >
      {formatNumber(norm, 2)}
    </Label>
  );
}

interface AxesProps {
  readonly norm: PlotFrame;
  readonly loss: PlotFrame;
}

function Axes({ norm, loss }: AxesProps) {
  const words = useWords<Words>();
  const ticks = useMemo(() => wholeTicks(loss.x, 6), [loss]);
  return (
    <>
      <PlotArea frame={norm}>
        <Axis side="left" label={words.normAxis} ticks={4} grid />
      </PlotArea>
      <PlotArea frame={loss}>
        <Axis side="left" label={words.lossAxis} ticks={3} grid />
        <Axis side="bottom" label={words.stepsAxis} ticks={ticks} format={String} />
      </PlotArea>
    </>
  );
}
