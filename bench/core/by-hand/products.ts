import { batch, units } from './sizes';

/*
 * The three products of matrices, two rows by four columns at a time: eight sums stay in registers.
 */

/** z = a·Wᵀ + b. */
export function preactivationsInto(
  z: Float64Array,
  a: Float64Array,
  weights: Float64Array,
  bias: Float64Array,
): void {
  for (let i = 0; i < batch; i += 2) {
    const a0 = i * units;
    const a1 = a0 + units;
    for (let j = 0; j < units; j += 4) {
      const w0 = j * units;
      const w1 = w0 + units;
      const w2 = w1 + units;
      const w3 = w2 + units;
      let s00 = bias[j] as number;
      let s01 = bias[j + 1] as number;
      let s02 = bias[j + 2] as number;
      let s03 = bias[j + 3] as number;
      let s10 = s00;
      let s11 = s01;
      let s12 = s02;
      let s13 = s03;
      for (let t = 0; t < units; t++) {
        const x0 = a[a0 + t] as number;
        const x1 = a[a1 + t] as number;
        const y0 = weights[w0 + t] as number;
        const y1 = weights[w1 + t] as number;
        const y2 = weights[w2 + t] as number;
        const y3 = weights[w3 + t] as number;
        s00 += x0 * y0;
        s01 += x0 * y1;
        s02 += x0 * y2;
        s03 += x0 * y3;
        s10 += x1 * y0;
        s11 += x1 * y1;
        s12 += x1 * y2;
        s13 += x1 * y3;
      }
      z[a0 + j] = s00;
      z[a0 + j + 1] = s01;
      z[a0 + j + 2] = s02;
      z[a0 + j + 3] = s03;
      z[a1 + j] = s10;
      z[a1 + j + 1] = s11;
      z[a1 + j + 2] = s12;
      z[a1 + j + 3] = s13;
    }
  }
}

/** ∂L/∂W = (∂L/∂z)ᵀ·a. */
export function weightGradientInto(out: Float64Array, dz: Float64Array, a: Float64Array): void {
  for (let i = 0; i < units; i += 2) {
    for (let j = 0; j < units; j += 4) {
      sumProductsInto(out, i, j, batch, dz, i, units, 1, a);
    }
  }
}

/** ∂L/∂a = ∂L/∂z·W. */
export function inputGradientInto(out: Float64Array, dz: Float64Array, weights: Float64Array): void {
  for (let i = 0; i < batch; i += 2) {
    for (let j = 0; j < units; j += 4) {
      sumProductsInto(out, i, j, units, dz, i * units, 1, units, weights);
    }
  }
}

/** out[i, i + 1][j … j + 3] = Σ_t x[from + t·step, + row]·y[t][j … j + 3]. */
function sumProductsInto(
  out: Float64Array,
  i: number,
  j: number,
  terms: number,
  x: Float64Array,
  from: number,
  step: number,
  row: number,
  y: Float64Array,
): void {
  let s00 = 0;
  let s01 = 0;
  let s02 = 0;
  let s03 = 0;
  let s10 = 0;
  let s11 = 0;
  let s12 = 0;
  let s13 = 0;
  let at = from;
  for (let t = j; t < terms * units; t += units) {
    const x0 = x[at] as number;
    const x1 = x[at + row] as number;
    const y0 = y[t] as number;
    const y1 = y[t + 1] as number;
    const y2 = y[t + 2] as number;
    const y3 = y[t + 3] as number;
    at += step;
    s00 += x0 * y0;
    s01 += x0 * y1;
    s02 += x0 * y2;
    s03 += x0 * y3;
    s10 += x1 * y0;
    s11 += x1 * y1;
    s12 += x1 * y2;
    s13 += x1 * y3;
  }
  const r0 = i * units + j;
  const r1 = r0 + units;
  out[r0] = s00;
  out[r0 + 1] = s01;
  out[r0 + 2] = s02;
  out[r0 + 3] = s03;
  out[r1] = s10;
  out[r1 + 1] = s11;
  out[r1 + 2] = s12;
  out[r1 + 3] = s13;
}
