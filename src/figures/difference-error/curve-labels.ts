import { median } from 'd3-array';
import { type Box, type LabelPlace, labelBox, roomiest } from '@/charts/label-room';
import type { Position } from '@/charts/position';
import { curve, drawn, frame, quantityOf, type Which } from './error-frame';
import type { Errors, Theory } from './measure';
import { schema } from './params';
import { scientific } from './scientific';

export interface CurveLabel extends LabelPlace {
  readonly key: string;
  /** Absent for what theory expects. */
  readonly quantity?: (typeof quantityOf)[Which];
}

/** Straight lines on logarithmic axes: an error of `factor` times h to `power`. */
export interface Guide {
  readonly text: string;
  readonly line: readonly [Position, Position];
  readonly errorAt: (h: number) => number;
}

const both = ['forward', 'central'] as const;
const at = (h: number, error: number): Position => [frame.x(h), frame.y(Math.max(1e-60, error))];
const steps = Array.from({ length: 12 }, (_, k) => 10 ** (-11.5 + k));
const [lowest = 0, highest = 0] = frame.y.domain();

export function guidesOf(theory: Theory): readonly Guide[] {
  const powers = [
    ['∝ h', theory.forward, 1],
    ['∝ h²', theory.central, 2],
    ['∝ ε/h', theory.roundOff, -1],
  ] as const;
  return powers.map(([text, factor, power]) => {
    const errorAt = (h: number) => factor * h ** power;
    const [from, to] = [schema.h.min, schema.h.max];
    return { text, errorAt, line: [at(from, errorAt(from)), at(to, errorAt(to))] };
  });
}

type Places = readonly [LabelPlace, ...LabelPlace[]];

/** Under the mark at a foot, or beside it. */
function footPlaces(foot: number, error: number): Places {
  const text = `h ≈ ${scientific(foot, 1)}`;
  const [x, y] = at(foot, drawn(error));
  const place = (dx: number, dy: number, anchor: LabelPlace['anchor']): LabelPlace => ({
    at: [x + dx, y + dy],
    anchor,
    text,
  });
  return [
    place(0, 30, 'middle'),
    place(0, 46, 'middle'),
    place(-10, 30, 'end'),
    place(10, 30, 'start'),
    place(-10, 14, 'end'),
    place(10, 14, 'start'),
  ];
}

/** Above its curve at the left, or below it at the right, or farther along it. */
function namePlaces({ samples }: Errors, which: Which, text: string): Places {
  const near = (h: number) =>
    median(samples.filter((s) => s.h > h / 3 && s.h < h * 3).map((s) => drawn(s[which]))) ?? 1;
  const above = (h: number): LabelPlace => ({ at: add(at(h, near(h)), -8, -14), anchor: 'end', text });
  const below = (h: number): LabelPlace => ({ at: add(at(h, near(h)), 12, 16), anchor: 'start', text });
  const first = which === 'forward' ? above(1e-3) : below(1e-3);
  const others = [1e-4, 1e-2, 1e-5, 1e-1, 1e-6, 1e-7, 1e-8, 1e-9, 1e-10].flatMap((h) =>
    which === 'forward' ? [above(h), below(h)] : [below(h), above(h)],
  );
  return [first, ...others];
}

const add = ([x, y]: Position, dx: number, dy: number): Position => [x + dx, y + dy];

/** Beside the line, where it is in the plot. */
function guidePlaces({ text, errorAt }: Guide, firstAt: number): Places {
  const place = (h: number, dx: number, dy: number): LabelPlace => ({
    at: add(at(h, errorAt(h)), dx, dy),
    anchor: dx < 0 ? 'end' : 'start',
    text,
  });
  const sides = [
    [8, 14],
    [-8, -14],
    [8, -14],
    [-8, 14],
  ] as const;
  return [
    place(firstAt, 8, text === '∝ ε/h' ? -14 : 14),
    ...steps.flatMap((h) => sides.map(([dx, dy]) => place(h, dx, dy))),
  ];
}

/**
 * The names of both curves, of their feet, and of theory's lines, each where it covers least.
 * @param taken what stands in the plot already.
 */
export function curveLabels(
  errors: Errors,
  names: Readonly<Record<Which, string>>,
  taken: readonly Box[],
): readonly CurveLabel[] {
  const guides = guidesOf(errors.theory);
  const curves = both.map((which) => curve(errors.samples, which).map(([h, error]) => at(h, error)));
  const lines = [...curves, ...guides.map(({ line }) => line)];
  const boxes = [...taken];
  const labels: CurveLabel[] = [];
  const put = (key: string, places: Places, quantity?: CurveLabel['quantity']) => {
    const place = roomiest(places, { inside: frame.inner, boxes, lines });
    boxes.push(labelBox(place));
    labels.push({ ...place, key, ...(quantity ? { quantity } : {}) });
  };
  for (const which of both) {
    const shape = errors[which];
    if (shape.kind !== 'vee') continue;
    const [x, y] = at(shape.foot, drawn(shape.error));
    boxes.push({ left: x - 6, right: x + 6, top: y + 8, bottom: y + 20 });
  }
  for (const which of both) {
    const shape = errors[which];
    if (shape.kind === 'vee') put(`foot ${which}`, footPlaces(shape.foot, shape.error), quantityOf[which]);
  }
  for (const which of both) put(which, namePlaces(errors, which, names[which]), quantityOf[which]);
  const inPlot = ({ errorAt }: Guide) => steps.some((h) => errorAt(h) > lowest && errorAt(h) < highest);
  for (const [k, guide] of guides.entries()) {
    if (inPlot(guide)) put(guide.text, guidePlaces(guide, [1e-11, 1e-6, 1e-2][k] ?? 1e-6));
  }
  return labels;
}
