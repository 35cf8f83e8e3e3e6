import type { Param, Schema } from '@/params/schema';

export type State = Readonly<Record<string, number | string>>;

/** Parameters that make a model slow: so much of each is enough to fill what a figure keeps. */
const enough: Readonly<Record<string, number>> = {
  depth: 6,
  width: 6,
  batch: 4,
  seen: 3,
  steps: 12,
  lag: 3,
  window: 4,
  points: 40,
};

/** A value in the lower part of a parameter's range, by its share of the part that is quick to compute. */
function valueAt(name: string, param: Param, share: number): number | string {
  switch (param.kind) {
    case 'number': {
      const top = Math.max(param.min, Math.min(param.max, enough[name] ?? param.max));
      const value = param.min + share * (top - param.min);
      return param.integer ? Math.round(value) : value;
    }
    case 'choice':
      return param.choices[Math.floor(share * param.choices.length)] ?? param.default;
    case 'toggle':
      return share < 0.5 ? 0 : 1;
    case 'text':
      return param.default;
  }
}

const shares = [0.31, 0.52, 0.73, 0.94, 0.13];

/** A value of a parameter that differs from these, or the first of them where there is no other. */
function otherThan(name: string, param: Param, values: readonly (number | string)[]): number | string {
  const others = shares.map((share) => valueAt(name, param, share));
  return (
    others.find((value) => !values.includes(value)) ??
    others.find((value) => value !== values[0]) ??
    values[0] ??
    ''
  );
}

/** The state in which a figure opens, as far as it is quick to compute. */
const opening = (schema: Schema): State =>
  Object.fromEntries(
    Object.entries(schema).map(([name, param]) => {
      const most = enough[name] ?? Number.POSITIVE_INFINITY;
      return [name, typeof param.default === 'number' ? Math.min(param.default, most) : param.default];
    }),
  );

/** Choices of so few may be views, which show different models. */
const few = 3;
const mayBeView = (param: Param) => param.kind === 'choice' && param.choices.length <= few;

/** How many states a walk begins from: fewer where a figure has many parameters, and so each has many neighbors. */
const mostBases = (params: number) => Math.max(2, Math.min(4, Math.floor(32 / params)));

/** States from which a walk begins: as a figure opens, and in its other views. */
function basesOf(schema: Schema): State[] {
  const first = opening(schema);
  const views = Object.entries(schema).flatMap(([name, param]) =>
    param.kind === 'choice' && mayBeView(param)
      ? param.choices
          .filter((choice) => choice !== param.default)
          .map((choice) => ({ ...first, [name]: choice }))
      : [],
  );
  return [first, ...views].slice(0, mostBases(Object.keys(schema).length));
}

/** Two ways through the same states of a figure, on which it has shown something else before each. */
export interface Walks {
  /** From a base to each of its neighbors and back: one parameter changes at a time, so that all that can be kept is kept. */
  readonly near: readonly State[];
  /**
   * The same states in another order, before each of which comes one of the same view with all numbers and most choices
   * changed; such a one of each view comes before all.
   */
  readonly far: readonly State[];
}

export function walksOf(schema: Schema): Walks {
  const params = Object.entries(schema);
  const places = basesOf(schema).map((base) => {
    const neighbors = params.flatMap(([name, param]): State[] => {
      const value = otherThan(name, param, [base[name] ?? '']);
      return value === base[name] ? [] : [{ ...base, [name]: value }];
    });
    const changed = params
      .filter(([, param]) => !mayBeView(param))
      .map(([name, param]) => {
        const taken = [base, ...neighbors].map((state) => state[name] ?? '');
        return [name, otherThan(name, param, [...new Set(taken)])];
      });
    const away: State = { ...base, ...Object.fromEntries(changed) };
    return { base, neighbors, away };
  });
  return {
    near: places.flatMap(({ base, neighbors }) => [base, ...neighbors.flatMap((state) => [state, base])]),
    far: [
      ...places.map(({ away }) => away).toReversed(),
      ...places
        .toReversed()
        .flatMap(({ base, neighbors, away }) => [...neighbors, base].flatMap((state) => [away, state])),
    ],
  };
}
