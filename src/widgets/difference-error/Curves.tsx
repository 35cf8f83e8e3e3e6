import { median } from 'd3';
import { Clip } from '@/charts/Clip';
import { Label } from '@/charts/Label';
import { Line } from '@/charts/Line';
import { Mark } from '@/charts/Mark';
import { px } from '@/charts/round';
import { curve, drawn, frame, quantityOf, type Which } from './errorFrame';
import { floor, type Shape } from './errors';
import type { Errors, Theory } from './model';
import { schema } from './params';
import { scientific } from './scientific';
import type { DifferenceErrorWords } from './words';

/** Both curves with their names and feet, and theory's straight lines behind them. */
export function Curves({ errors, words }: { errors: Errors; words: DifferenceErrorWords }) {
  return (
    <>
      <Clip frame={frame}>
        <Guides theory={errors.theory} />
      </Clip>
      {(['forward', 'central'] as const).map((which) => (
        <Line key={which} frame={frame} points={curve(errors.samples, which)} quantity={quantityOf[which]} />
      ))}
      <Foot shape={errors.forward} which="forward" />
      <Foot shape={errors.central} which="central" />
      <Name errors={errors} which="forward" words={words} />
      <Name errors={errors} which="central" words={words} />
      {errors.samples.some(({ forward, central }) => Math.min(forward, central) < floor) && (
        <Label frame={frame} at={[schema.h.min, floor]} offset={[6, -10]} className="legend-note">
          {words.belowFloor}
        </Label>
      )}
    </>
  );
}

/** Where the name of a curve has room: above the forward one, beside the central one. */
function nameOffset({ central }: Errors, which: Which) {
  if (which === 'forward' || central.kind === 'exact') return { offset: [-8, -12], anchor: 'end' } as const;
  return central.kind === 'round-off'
    ? ({ offset: [-14, 18], anchor: 'end' } as const)
    : ({ offset: [10, 14], anchor: 'start' } as const);
}

function Name({ errors, which, words }: { errors: Errors; which: Which; words: DifferenceErrorWords }) {
  const near = errors.samples.filter(({ h }) => h > 3e-4 && h < 3e-3).map((sample) => drawn(sample[which]));
  return (
    <Label
      frame={frame}
      at={[1e-3, median(near) ?? 1]}
      quantity={quantityOf[which]}
      {...nameOffset(errors, which)}
    >
      {words[which]}
    </Label>
  );
}

function Guides({ theory }: { theory: Theory }) {
  const guides = [
    { label: '∝ h', factor: theory.forward, power: 1, at: 1e-11, side: 12 },
    { label: '∝ h²', factor: theory.central, power: 2, at: 1e-6, side: 12 },
    { label: '∝ ε/h', factor: theory.roundOff, power: -1, at: 1e-2, side: -12 },
  ];
  return guides.map(({ label, factor, power, at, side }) => {
    const error = (h: number) => factor * h ** power;
    const line = [schema.h.min, schema.h.max].map((h) => [frame.x(h), frame.y(Math.max(1e-60, error(h)))]);
    return (
      <g key={label}>
        <path
          className="leader"
          d={line.map(([x = 0, y = 0], k) => `${k ? 'L' : 'M'}${px(x)} ${px(y)}`).join('')}
        />
        <Label frame={frame} at={[at, Math.max(1e-60, error(at))]} offset={[6, side]} className="legend-note">
          {label}
        </Label>
      </g>
    );
  });
}

function Foot({ shape, which }: { shape: Shape; which: Which }) {
  if (shape.kind !== 'vee') return null;
  const at = [shape.foot, drawn(shape.error)] as const;
  return (
    <>
      <Mark at={[frame.x(at[0]), frame.y(at[1]) + 14]} shape="up" quantity={quantityOf[which]} />
      <Label frame={frame} at={at} offset={[0, 30]} anchor="middle" quantity={quantityOf[which]}>
        {`h ≈ ${scientific(shape.foot, 1)}`}
      </Label>
    </>
  );
}
