/** One expected value, as JSON holds it: a number, an array of arrays of numbers, or null for zero in theory. */
export type Expected = number | null | readonly Expected[];

export interface Tolerances {
  readonly relative?: number;
  readonly [name: string]: number | undefined;
}

/** What our code answers, by the same names. */
export type Answer = Readonly<Record<string, unknown>>;

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
    const ours = answer[name];
    const theirs = expected[name] ?? null;
    const shape = shapeProblem(ours, theirs);
    if (shape) return [`${name}: ${shape}`];
    const absolute = tolerances[name];
    if (absolute !== undefined) return farApart(name, flat(ours), flat(theirs), absolute);
    const { relative } = tolerances;
    if (relative === undefined) return [`${name}: no tolerance is given`];
    const split = layered.includes(name) && Array.isArray(theirs) && Array.isArray(ours);
    const pairs = split ? theirs.map((layer, k) => [ours[k], layer] as const) : [[ours, theirs] as const];
    return pairs.flatMap(([a, b], k) => relativelyApart(`${name}[${k}]`, flat(a), flat(b), relative));
  });
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
  if (theirs === null) return 'a zero in theory, for which there is no rule here';
  if (typeof theirs === 'number')
    return typeof ours === 'number' ? undefined : `${String(ours)} is no number`;
  if (!Array.isArray(ours) || ours.length !== theirs.length) return `not ${theirs.length} entries`;
  return theirs.map((entry, k) => shapeProblem(ours[k], entry)).find((problem) => problem !== undefined);
}

function flat(value: unknown): number[] {
  return Array.isArray(value) ? value.flatMap(flat) : [Number(value)];
}
