import { memo, useMemo } from 'react';
import { Axis } from '@/charts/Axis';
import { decades } from '@/charts/decades';
import { plotFrame } from '@/charts/frame';
import { Line } from '@/charts/Line';
import { Mark } from '@/charts/Mark';
import { Plot } from '@/charts/Plot';
import { wholeTicks } from '@/charts/ticks';
import { useWords } from '@/figure/context';
import type { UnitsModel } from './model';
import type { Words } from './words/en';

function frameOf(losses: Float64Array) {
  return plotFrame({
    width: 400,
    height: 168,
    margin: { left: 44, right: 14, top: 28, bottom: 44 },
    x: [0, Math.max(1, losses.length - 1)],
    y: decades(losses, [0.1, 1]),
    yKind: 'log',
  });
}

/** The loss of every frame, and the one that is shown. */
export const LossCurve = memo(function LossCurve({ model }: { readonly model: UnitsModel }) {
  const words = useWords<Words>();
  const { losses, step } = model;
  const frame = useMemo(() => frameOf(losses), [losses]);
  const points = useMemo(() => Array.from(losses, (loss, k) => [k, loss] as const), [losses]);
  const ticks = useMemo(() => wholeTicks(frame.x, 5), [frame]);
  const loss = losses[step] ?? Number.NaN;
  return (
    <Plot frame={frame} label={words.lossCurve}>
      <Axis side="bottom" label={words.readouts.step} ticks={ticks} format={String} />
      <Axis side="left" label={words.readouts.loss} ticks={2} />
      <Line points={points} quantity="loss" dash="none" />
      {Number.isFinite(frame.y(loss)) && <Mark at={[step, loss]} shape="cross" quantity="point" />}
    </Plot>
  );
});
