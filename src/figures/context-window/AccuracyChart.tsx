import { memo } from 'react';
import { Axis } from '@/charts/Axis';
import { plotFrame } from '@/charts/frame';
import { Label } from '@/charts/Label';
import { Line } from '@/charts/Line';
import { Mark } from '@/charts/Mark';
import { Plot } from '@/charts/Plot';
import { px } from '@/charts/round';
import { useWords } from '@/figure/context';
import type { ModelOf } from '@/figure/definition';
import { fill } from '@/i18n/fill';
import type { contextWindow } from './figure';
import { lines } from './lines';
import type { Part } from './model';
import { setting, stride } from './run';
import type { Words } from './words/en';

const frame = plotFrame({
  width: 400,
  height: 400,
  margin: { top: 34, right: 18, bottom: 42, left: 50 },
  x: [0, setting.updates],
  y: [0, 1.03],
});
const percent = (share: number) => `${Math.round(100 * share)}%`;
const percents = [0, 0.25, 0.5, 0.75, 1];

interface AccuracyChartProps {
  readonly model: ModelOf<typeof contextWindow>;
}

/** How many marks each of the three tells right, update by update. */
export const AccuracyChart = memo(function AccuracyChart({ model }: AccuracyChartProps) {
  const words = useWords<Words>();
  const { parts, whole } = model;
  const { inner, x } = frame;
  const at = model.frame * stride;
  const one = parts.every(({ until }) => until === null);
  const shown = one ? parts.slice(0, 1) : parts;
  return (
    <Plot frame={frame} label={words.accuracyPicture}>
      <Axes />
      <path className="axis-line" d={`M${px(x(at))} ${px(inner.top)}V${px(inner.bottom)}`} />
      {/* Dashed lines over the solid one, so that where two are one both are seen. */}
      {shown.map(({ cut, accuracies }) => (
        <Curve key={cut} cut={cut} accuracies={accuracies} />
      ))}
      {shown.map(({ cut, accuracies }) => (
        <Mark
          key={cut}
          at={[at, accuracies[model.frame] ?? 0.5]}
          shape="dot"
          quantity={lines[cut].quantity}
        />
      ))}
      {one && (
        <Label pixels at={[inner.right - 6, frame.y(0.2)]} anchor="end">
          {words.allOne}
        </Label>
      )}
      {!whole && (
        <Label pixels at={[inner.right - 6, frame.y(0.09)]} anchor="end">
          {fill(words.training, { update: String(at), updates: String(setting.updates) })}
        </Label>
      )}
    </Plot>
  );
});

/** It stands still while the training is played. */
const Curve = memo(function Curve({ cut, accuracies }: Pick<Part, 'cut' | 'accuracies'>) {
  const points = accuracies.map((share, k) => [k * stride, share] as const);
  return <Line points={points} {...lines[cut]} halo={cut === 'whole'} />;
});

const Axes = memo(function Axes() {
  const words = useWords<Words>();
  return (
    <>
      <Axis side="left" label={words.accuracyAxis} ticks={percents} format={percent} grid />
      <Axis side="bottom" label={words.updatesAxis} ticks={5} format={String} />
      <Label pixels at={[frame.inner.right - 44, frame.y(0.5)]} offset={[0, 44]} anchor="middle" leader>
        {words.guessing}
      </Label>
    </>
  );
});
