/** Standardized before the activation: not at all, each unit over the batch, or each example over its units. */
export type Norm = 'none' | 'batch' | 'layer';

/** What one normalization noticed: by unit for `batch`, by example for `layer`; empty arrays for `none`. */
export interface Statistics {
  readonly mean: Float64Array;
  /** The biased variance: divided by the count. */
  readonly variance: Float64Array;
  /** 1/√(variance + ε). */
  readonly inverse: Float64Array;
}

export function statistics(count: number): Statistics {
  return {
    mean: new Float64Array(count),
    variance: new Float64Array(count),
    inverse: new Float64Array(count),
  };
}

/**
 * x̂ = (z − mean)/√(variance + ε) over the batch, unit by unit (Ioffe & Szegedy 2015). `z` and `out` are batch×units.
 * Every unit of a batch of one comes out as 0.
 */
export function normalizeUnits(z: Float64Array, out: Float64Array, found: Statistics, epsilon: number): void {
  const { mean, variance } = found;
  const units = mean.length;
  const share = units / z.length;
  mean.fill(0);
  variance.fill(0);
  for (let at = 0; at < z.length; at += units) {
    for (let j = 0; j < units; j++) mean[j] = (mean[j] as number) + share * (z[at + j] as number);
  }
  for (let at = 0; at < z.length; at += units) {
    for (let j = 0; j < units; j++) {
      const off = (z[at + j] as number) - (mean[j] as number);
      variance[j] = (variance[j] as number) + share * off * off;
    }
  }
  standardize(z, out, found, epsilon);
}

/** As `normalizeUnits`, with means and variances known beforehand: a network in use. */
export function normalizeByRunning(
  z: Float64Array,
  out: Float64Array,
  found: Statistics,
  running: { readonly mean: Float64Array; readonly variance: Float64Array },
  epsilon: number,
): void {
  found.mean.set(running.mean);
  found.variance.set(running.variance);
  standardize(z, out, found, epsilon);
}

function standardize(z: Float64Array, out: Float64Array, found: Statistics, epsilon: number): void {
  const { mean, variance, inverse } = found;
  const units = mean.length;
  for (let j = 0; j < units; j++) inverse[j] = 1 / Math.sqrt((variance[j] as number) + epsilon);
  for (let at = 0; at < z.length; at += units) {
    for (let j = 0; j < units; j++) {
      out[at + j] = ((z[at + j] as number) - (mean[j] as number)) * (inverse[j] as number);
    }
  }
}

/** x̂ = (z − mean)/√(variance + ε) over the units, example by example (Ba, Kiros & Hinton 2016). */
export function normalizeExamples(
  z: Float64Array,
  out: Float64Array,
  found: Statistics,
  epsilon: number,
): void {
  const { mean, variance, inverse } = found;
  const units = z.length / mean.length;
  for (let i = 0; i < mean.length; i++) {
    const at = i * units;
    let sum = 0;
    for (let j = 0; j < units; j++) sum += z[at + j] as number;
    const center = sum / units;
    let squares = 0;
    for (let j = 0; j < units; j++) {
      const off = (z[at + j] as number) - center;
      squares += off * off;
    }
    const scale = 1 / Math.sqrt(squares / units + epsilon);
    mean[i] = center;
    variance[i] = squares / units;
    inverse[i] = scale;
    for (let j = 0; j < units; j++) out[at + j] = ((z[at + j] as number) - center) * scale;
  }
}

/**
 * v ← (v − mean v − x̂·mean(x̂v))/√(variance + ε) over the batch, unit by unit. The Jacobian of normalization is
 * symmetric, so this carries gradients back and changes forward. `means` and `products` hold one number a unit.
 */
export function projectUnits(
  v: Float64Array,
  normalized: Float64Array,
  { inverse }: Statistics,
  means: Float64Array,
  products: Float64Array,
): void {
  const units = inverse.length;
  const share = units / v.length;
  means.fill(0, 0, units);
  products.fill(0, 0, units);
  for (let at = 0; at < v.length; at += units) {
    for (let j = 0; j < units; j++) {
      const part = share * (v[at + j] as number);
      means[j] = (means[j] as number) + part;
      products[j] = (products[j] as number) + part * (normalized[at + j] as number);
    }
  }
  for (let at = 0; at < v.length; at += units) {
    for (let j = 0; j < units; j++) {
      v[at + j] =
        (inverse[j] as number) *
        ((v[at + j] as number) -
          (means[j] as number) -
          (normalized[at + j] as number) * (products[j] as number));
    }
  }
}

/**
 * The same over the units of one example: the row of `v` from `at` on, with the example's x̂ from `from` on and its
 * 1/√(variance + ε).
 */
export function projectExample(
  v: Float64Array,
  at: number,
  units: number,
  normalized: Float64Array,
  from: number,
  inverse: number,
): void {
  let sum = 0;
  let product = 0;
  for (let j = 0; j < units; j++) {
    sum += v[at + j] as number;
    product += (v[at + j] as number) * (normalized[from + j] as number);
  }
  const mean = sum / units;
  const slope = product / units;
  for (let j = 0; j < units; j++) {
    v[at + j] = inverse * ((v[at + j] as number) - mean - (normalized[from + j] as number) * slope);
  }
}
