/*
 * Products of matrices, row after row in flat arrays. `out` is overwritten and must be neither factor.
 */

/** out (m×n) = A·Bᵀ, with A m×k and B n×k: `z = a·Wᵀ` for a batch of m. */
export function timesTransposed(
  out: Float64Array,
  a: Float64Array,
  b: Float64Array,
  m: number,
  n: number,
  k: number,
): void {
  multiply(out, m, n, k, a, k, 1, b, k, 1);
}

/** out (m×n) = A·B, with A m×k and B k×n: `∂L/∂a = ∂L/∂z·W`. */
export function times(
  out: Float64Array,
  a: Float64Array,
  b: Float64Array,
  m: number,
  n: number,
  k: number,
): void {
  multiply(out, m, n, k, a, k, 1, b, 1, n);
}

/** out (m×n) = Aᵀ·B, with A k×m and B k×n: `∂L/∂W = (∂L/∂z)ᵀ·a`, summed over a batch of k. */
export function transposedTimes(
  out: Float64Array,
  a: Float64Array,
  b: Float64Array,
  m: number,
  n: number,
  k: number,
): void {
  multiply(out, m, n, k, a, 1, m, b, 1, n);
}

/**
 * out[i][j] = Σ_t a[i·aRow + t·aStep]·b[j·bRow + t·bStep], summed in the order of t. Two rows by four columns at a time,
 * so that eight sums stay in registers and each number read serves several of them: more than twice as fast as one sum
 * at a time. At an edge the last row or column is computed again, to the same result; a single column is therefore taken
 * for a row. `| 0` keeps places whole numbers of 32 bits, which spares the engine a check of each.
 */
function multiply(
  out: Float64Array,
  m: number,
  n: number,
  k: number,
  a: Float64Array,
  aRow: number,
  aStep: number,
  b: Float64Array,
  bRow: number,
  bStep: number,
): void {
  if (n === 1 && m > 1) {
    multiply(out, 1, m, k, b, bRow, bStep, a, aRow, aStep);
    return;
  }
  for (let i = 0; i < m; i += 2) {
    const down = i + 1 < m ? 1 : 0;
    const a1 = (down * aRow) | 0;
    for (let j = 0; j < n; j += 4) {
      const c1 = Math.min(1, n - 1 - j);
      const c2 = Math.min(2, n - 1 - j);
      const c3 = Math.min(3, n - 1 - j);
      const b1 = (c1 * bRow) | 0;
      const b2 = (c2 * bRow) | 0;
      const b3 = (c3 * bRow) | 0;
      let s00 = 0;
      let s01 = 0;
      let s02 = 0;
      let s03 = 0;
      let s10 = 0;
      let s11 = 0;
      let s12 = 0;
      let s13 = 0;
      let p = (i * aRow) | 0;
      let q = (j * bRow) | 0;
      for (let t = 0; t < k; t++) {
        const x0 = a[p] as number;
        const x1 = a[(p + a1) | 0] as number;
        const y0 = b[q] as number;
        const y1 = b[(q + b1) | 0] as number;
        const y2 = b[(q + b2) | 0] as number;
        const y3 = b[(q + b3) | 0] as number;
        p = (p + aStep) | 0;
        q = (q + bStep) | 0;
        s00 += x0 * y0;
        s01 += x0 * y1;
        s02 += x0 * y2;
        s03 += x0 * y3;
        s10 += x1 * y0;
        s11 += x1 * y1;
        s12 += x1 * y2;
        s13 += x1 * y3;
      }
      const r0 = i * n + j;
      const r1 = r0 + down * n;
      out[r0] = s00;
      out[r0 + c1] = s01;
      out[r0 + c2] = s02;
      out[r0 + c3] = s03;
      out[r1] = s10;
      out[r1 + c1] = s11;
      out[r1 + c2] = s12;
      out[r1 + c3] = s13;
    }
  }
}

/** Adds `row` to every row of `matrix`. */
export function addRow(matrix: Float64Array, row: Float64Array): void {
  const n = row.length;
  for (let at = 0; at < matrix.length; at += n) {
    for (let j = 0; j < n; j++) matrix[at + j] = (matrix[at + j] as number) + (row[j] as number);
  }
}

/** Fills `out` with the sum of all rows of `matrix`. */
export function sumRowsInto(out: Float64Array, matrix: Float64Array): void {
  const n = out.length;
  out.fill(0);
  for (let at = 0; at < matrix.length; at += n) {
    for (let j = 0; j < n; j++) out[j] = (out[j] as number) + (matrix[at + j] as number);
  }
}
