import { stream } from '@/core/random';

type Pair = readonly [number, number];

export const examples = 64;
/** The spread of the two inputs, and how far they go together. */
const spreads: Pair = [1.5, 0.5];
const correlation = 0.2;
/** The weights that made the targets, before noise of spread 1. */
const truth: Pair = [1.5, 2.5];

/**
 * Two inputs, one target, and the loss L(w) = mean of ½(w·x − y)². Its gradient is Hw − c, with H the mean of xxᵀ and c
 * that of yx.
 */
export interface Regression {
  readonly inputs: readonly Pair[];
  readonly targets: readonly number[];
  /** H₁₁, H₁₂, H₂₂ */
  readonly hessian: readonly [number, number, number];
  readonly pull: Pair;
  /** The mean of ½y². */
  readonly constant: number;
}

/** Examples of a seed: one input spreads three times as far as the other. */
export function regression(seed: number): Regression {
  const chance = stream(seed, 'penalty-examples');
  const inputs: Pair[] = [];
  const targets: number[] = [];
  for (let i = 0; i < examples; i++) {
    const first = chance.normal();
    const second = correlation * first + Math.sqrt(1 - correlation ** 2) * chance.normal();
    const x: Pair = [spreads[0] * first, spreads[1] * second];
    inputs.push(x);
    targets.push(truth[0] * x[0] + truth[1] * x[1] + chance.normal());
  }
  const mean = (of: (x: Pair, y: number) => number) =>
    inputs.reduce((sum, x, i) => sum + of(x, targets[i] ?? 0), 0) / examples;
  return {
    inputs,
    targets,
    hessian: [mean((x) => x[0] ** 2), mean((x) => x[0] * x[1]), mean((x) => x[1] ** 2)],
    pull: [mean((x, y) => x[0] * y), mean((x, y) => x[1] * y)],
    constant: mean((_, y) => y ** 2) / 2,
  };
}

/** The loss without penalty: ½wᵀHw − cᵀw + constant. */
export function lossAt({ hessian: [a, b, d], pull, constant }: Regression, [u, v]: Pair): number {
  return (a * u * u + 2 * b * u * v + d * v * v) / 2 - pull[0] * u - pull[1] * v + constant;
}

/** The minimum of L + (strength/2)·‖w‖², ridge regression: (H + strength·I)w = c. */
export function ridgeMinimum({ hessian: [a, b, d], pull }: Regression, strength: number): Pair {
  const [p, q] = [a + strength, d + strength];
  const determinant = p * q - b * b;
  return [(q * pull[0] - b * pull[1]) / determinant, (p * pull[1] - b * pull[0]) / determinant];
}

/** How near two rounds of coordinate descent come before it has arrived. */
const arrived = 1e-13;

const soft = (value: number, threshold: number) =>
  Math.sign(value) * Math.max(0, Math.abs(value) - threshold) + 0;

/** The minimum of L + strength·Σ|w|, the lasso (Tibshirani 1996), by coordinate descent: zeros are exact. */
export function lassoMinimum({ hessian: [a, b, d], pull }: Regression, strength: number): Pair {
  let [u, v] = [0, 0];
  for (let round = 0; round < 1000; round++) {
    const nextU = soft(pull[0] - b * v, strength) / a;
    const nextV = soft(pull[1] - b * nextU, strength) / d;
    const moved = Math.abs(nextU - u) + Math.abs(nextV - v);
    [u, v] = [nextU, nextV];
    if (moved < arrived) break;
  }
  return [u, v];
}
