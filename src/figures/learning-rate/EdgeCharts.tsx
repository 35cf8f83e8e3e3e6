import { max } from 'd3-array';
import { memo, useMemo } from 'react';
import { Axis } from '@/charts/Axis';
import { Clip } from '@/charts/Clip';
import { decades } from '@/charts/decades';
import { formatNumber } from '@/charts/format';
import type { Extent } from '@/charts/frame';
import { Label } from '@/charts/Label';
import { Line } from '@/charts/Line';
import { Mark } from '@/charts/Mark';
import { Plot } from '@/charts/Plot';
import type { Position } from '@/charts/position';
import { quantityProps } from '@/charts/quantity';
import { px } from '@/charts/round';
import { usePlotFrame } from '@/charts/usePlotFrame';
import { useWords } from '@/figure/context';
import type { EdgeModel } from './edge-model';
import { every, type TrainingRun, trainingSteps } from './training';
import type { Words } from './words/en';

const size = { width: 400, height: 300, margin: { left: 52, right: 16, top: 28, bottom: 44 } };
/** A run that is lost early has an axis of its own. */
const stepsOf = (run: TrainingRun | null): Extent => [
  0,
  run?.divergedAt ? Math.max(every, run.divergedAt) : trainingSteps,
];

/** A run that is lost at once has so few measures that its start is marked. */
const fewMeasures = 5;

interface EdgeChartProps {
  readonly model: EdgeModel;
}

/** The axis reaches half as high again as the edge, and farther where the curvature does; one that is lost later is cut. */
export function topOf({ edge, run }: Pick<EdgeModel, 'edge' | 'run'>): number {
  const most = Math.min(5 * edge, max(run?.sharpness ?? []) ?? 0);
  return Math.max(1.5 * edge, 1.1 * most, 1.1 * (run?.sharpness[0] ?? 0));
}

/** How sharply the loss bends while the network is trained, and the curvature that the rate can bear. */
export const SharpnessChart = memo(function SharpnessChart({ model }: EdgeChartProps) {
  const words = useWords<Words>();
  const { edge, run } = model;
  const frame = usePlotFrame({ ...size, x: stepsOf(run), y: [0, topOf(model)] });
  const points = useMemo(
    () => Array.from(run?.sharpness ?? [], (value, k): Position => [k * every, value]),
    [run],
  );
  const { left, right, top } = frame.inner;
  const [first] = points;
  const at = frame.y(edge);
  return (
    <Plot frame={frame} label={words.sharpnessChart}>
      <path {...quantityProps('area', 'exploding')} d={`M${left} ${top}H${right}V${px(at)}H${left}Z`} />
      <Line
        pixels
        points={[
          [left, at],
          [right, at],
        ]}
        quantity="exploding"
        dash="6 3"
      />
      <Clip>
        <Line points={points} quantity="point" dash="none" halo />
      </Clip>
      {first && points.length < fewMeasures && (
        <>
          <Mark at={first} shape="dot" quantity="point" />
          <Label at={first} offset={[12, 0]} quantity="point">
            {`λ = ${formatNumber(first[1], 3)}`}
          </Label>
        </>
      )}
      <Label pixels at={[right - 8, top + 14]} anchor="end" quantity="exploding">
        {`2/η = ${formatNumber(edge, 2)}`}
      </Label>
      <Axis side="bottom" label={words.columns.step} ticks={5} format={String} />
      <Axis side="left" label={words.sharpnessAxis} ticks={5} />
    </Plot>
  );
});

/** The loss of the same training. */
export const TrainingLoss = memo(function TrainingLoss({ model }: EdgeChartProps) {
  const words = useWords<Words>();
  const { run } = model;
  const heights = useMemo(() => decades(run?.losses ?? [], [1e-3, 10]), [run]);
  const frame = usePlotFrame({ ...size, x: stepsOf(run), y: heights, yKind: 'log' });
  const points = useMemo(() => Array.from(run?.losses ?? [], (loss, step): Position => [step, loss]), [run]);
  const lost = run?.divergedAt ?? null;
  return (
    <Plot frame={frame} label={words.trainingChart}>
      <Line points={points} quantity="loss" dash="none" className="thin" />
      {lost !== null && (
        <Label pixels at={[frame.inner.right - 8, frame.inner.top + 10]} anchor="end" quantity="exploding">
          {words.lost}
        </Label>
      )}
      <Axis side="bottom" label={words.columns.step} ticks={5} format={String} />
      <Axis side="left" label={words.lossAxis} ticks={5} />
    </Plot>
  );
});
