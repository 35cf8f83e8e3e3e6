/** One expected value, as JSON holds it: a number, an array of arrays of numbers, or null for zero in theory. */
export type Expected = number | null | readonly Expected[];

export interface Tolerances {
  readonly relative?: number;
  readonly [name: string]: number | undefined;
}

/** What our code answers, by the same names. */
export type Answer = Readonly<Record<string, unknown>>;

/** A layer's number that is zero in theory may be this share of the norm of the layer's weight gradient. */
const zero = 1e-12;

/**
 * Compares an answer with the expected values and says in a sentence each what differs; empty when nothing does.
 * `layered` names the values that are one array per layer; a relative tolerance holds for each of these by itself.
 */
export function differences(
  answer: Answer,
  expected: Readonly<Record<string, Expected>>,
  tolerances: Tolerances,
  layered: readonly string[] = [],
): string[] {
  const names = Object.keys(expected);
  if (names.length === 0) return ['nothing is expected'];
  return names.flatMap((name) => {
    const theirs = expected[name] ?? null;
    const split = layered.includes(name) && Array.isArray(theirs);
    const tolerance = { absolute: tolerances[name], relative: tolerances.relative };
    if (!split) return compared(name, answer[name], theirs, tolerance, undefined);
    const ours = answer[name];
    if (!Array.isArray(ours) || ours.length !== theirs.length)
      return [`${name}: not ${theirs.length} entries`];
    const scales = expected.weightGradients;
    return theirs.flatMap((layer, k) =>
      compared(`${name}[${k}]`, ours[k], layer, tolerance, Array.isArray(scales) ? scales[k] : undefined),
    );
  });
}

function compared(
  name: string,
  ours: unknown,
  theirs: Expected,
  { absolute, relative }: { absolute: number | undefined; relative: number | undefined },
  scale: Expected | undefined,
): string[] {
  if (theirs === null) {
    if (!Array.isArray(scale)) return [`${name}: a zero in theory, with nothing to measure it against`];
    if (!Array.isArray(ours) || ours.length !== scale.length) return [`${name}: not ${scale.length} entries`];
    const size = Math.hypot(...flat(ours));
    return size <= zero * Math.hypot(...flat(scale)) ? [] : [`${name}: ${size} instead of 0`];
  }
  const shape = shapeProblem(ours, theirs);
  if (shape) return [`${name}: ${shape}`];
  if (absolute !== undefined) return farApart(name, flat(ours), flat(theirs), absolute);
  if (relative === undefined) return [`${name}: no tolerance is given`];
  return relativelyApart(name, flat(ours), flat(theirs), relative);
}

function farApart(name: string, ours: number[], theirs: number[], tolerance: number): string[] {
  return theirs.flatMap((value, k) => {
    const mine = ours[k] ?? Number.NaN;
    return Math.abs(mine - value) <= tolerance ? [] : [`${name}: ${mine} instead of ${value} at ${k}`];
  });
}

function relativelyApart(name: string, ours: number[], theirs: number[], tolerance: number): string[] {
  const distance = Math.hypot(...theirs.map((value, k) => (ours[k] ?? Number.NaN) - value));
  return distance <= tolerance * Math.hypot(...theirs) + 1e-300 ? [] : [`${name}: off by ${distance}`];
}

function shapeProblem(ours: unknown, theirs: Expected): string | undefined {
  if (theirs === null) return 'a zero in theory inside an array';
  if (typeof theirs === 'number')
    return typeof ours === 'number' ? undefined : `${String(ours)} is no number`;
  if (!Array.isArray(ours) || ours.length !== theirs.length) return `not ${theirs.length} entries`;
  return theirs.map((entry, k) => shapeProblem(ours[k], entry)).find((problem) => problem !== undefined);
}

function flat(value: unknown): number[] {
  return Array.isArray(value) ? value.flatMap(flat) : [Number(value)];
}
