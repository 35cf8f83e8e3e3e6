import { tanh } from './tanh';

/** What a unit does with its weighted sum z: a = φ(z). `leaky-relu` has slope 0.01 below 0, `elu` α = 1, `gelu` is the tanh form. */
export type Activation =
  | 'identity'
  | 'sigmoid'
  | 'tanh'
  | 'relu'
  | 'leaky-relu'
  | 'elu'
  | 'selu'
  | 'softplus'
  | 'silu'
  | 'gelu';

/** φ and φ′ at many places at once; `values` may be `z` itself. */
type Elementwise = (z: Float64Array, values: Float64Array, slopes: Float64Array) => void;

export const leak = 0.01;
/** Klambauer et al. 2017. */
const seluScale = 1.0507009873554805;
const seluAlpha = 1.6732632423543772;
/** √(2/π) and the cube's share, as in Hendrycks & Gimpel 2016. */
const geluRate = Math.sqrt(2 / Math.PI);
const geluCube = 0.044715;

/*
 * One loop for each: a call per number would cost as much as the number. Branches are written so that NaN passes through.
 * Where a sum has no slope (at 0), the slope is the one that PyTorch takes: that from below.
 */

const identity: Elementwise = (z, values, slopes) => {
  values.set(z);
  slopes.fill(1);
};

const sigmoid: Elementwise = (z, values, slopes) => {
  for (let k = 0; k < z.length; k++) {
    const x = z[k] as number;
    const e = Math.exp(-Math.abs(x));
    values[k] = (x < 0 ? e : 1) / (1 + e);
    slopes[k] = e / ((1 + e) * (1 + e));
  }
};

const tanhs: Elementwise = (z, values, slopes) => {
  for (let k = 0; k < z.length; k++) {
    const value = tanh(z[k] as number);
    values[k] = value;
    slopes[k] = 1 - value * value;
  }
};

const relu: Elementwise = (z, values, slopes) => {
  for (let k = 0; k < z.length; k++) {
    const x = z[k] as number;
    values[k] = Math.max(x, 0);
    slopes[k] = x <= 0 ? 0 : 1;
  }
};

const leakyRelu: Elementwise = (z, values, slopes) => {
  for (let k = 0; k < z.length; k++) {
    const x = z[k] as number;
    values[k] = x <= 0 ? leak * x : x;
    slopes[k] = x <= 0 ? leak : 1;
  }
};

const elu: Elementwise = (z, values, slopes) => {
  for (let k = 0; k < z.length; k++) {
    const x = z[k] as number;
    values[k] = x <= 0 ? Math.expm1(x) : x;
    slopes[k] = x <= 0 ? Math.exp(x) : 1;
  }
};

const selu: Elementwise = (z, values, slopes) => {
  for (let k = 0; k < z.length; k++) {
    const x = z[k] as number;
    values[k] = seluScale * (x <= 0 ? seluAlpha * Math.expm1(x) : x);
    slopes[k] = seluScale * (x <= 0 ? seluAlpha * Math.exp(x) : 1);
  }
};

const softplus: Elementwise = (z, values, slopes) => {
  for (let k = 0; k < z.length; k++) {
    const x = z[k] as number;
    const e = Math.exp(-Math.abs(x));
    values[k] = Math.max(x, 0) + Math.log1p(e);
    slopes[k] = (x < 0 ? e : 1) / (1 + e);
  }
};

const silu: Elementwise = (z, values, slopes) => {
  for (let k = 0; k < z.length; k++) {
    const x = z[k] as number;
    const e = Math.exp(-Math.abs(x));
    const share = (x < 0 ? e : 1) / (1 + e);
    values[k] = x * share;
    slopes[k] = share + (x * e) / ((1 + e) * (1 + e));
  }
};

const gelu: Elementwise = (z, values, slopes) => {
  for (let k = 0; k < z.length; k++) {
    const x = z[k] as number;
    const turn = tanh(geluRate * (x + geluCube * x * x * x));
    const bend = 1 - turn * turn;
    values[k] = 0.5 * x * (1 + turn);
    slopes[k] = 0.5 * (1 + turn);
    // Far out the cube may be infinite, and ∞·0 is no number.
    if (bend !== 0) slopes[k] = 0.5 * (1 + turn + x * bend * geluRate * (1 + 3 * geluCube * x * x));
  }
};

const loops: Readonly<Record<Activation, Elementwise>> = {
  identity,
  sigmoid,
  tanh: tanhs,
  relu,
  'leaky-relu': leakyRelu,
  elu,
  selu,
  softplus,
  silu,
  gelu,
};

/** All of them, simplest first. */
export const activations = Object.keys(loops) as readonly Activation[];

/** Fills `values` with φ(z) and `slopes` with φ′(z), all of one length; `values` may be `z` itself. */
export function activateInto(
  activation: Activation,
  z: Float64Array,
  values: Float64Array,
  slopes: Float64Array,
): void {
  loops[activation](z, values, slopes);
}

/** φ(z) and φ′(z) at one place. */
export function activate(activation: Activation, z: number): { value: number; slope: number } {
  const value = new Float64Array(1);
  const slope = new Float64Array(1);
  loops[activation](Float64Array.of(z), value, slope);
  return { value: value[0] as number, slope: slope[0] as number };
}
