import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addRow, sumRowsInto, times, timesTransposed, transposedTimes } from '@/core/network/matrix';
import { near, normals } from './networks';

const side = fc.integer({ min: 1, max: 11 });
const sizes = fc.tuple(side, side, side);

/** By the definition, from entries that are asked for one by one. */
function product(
  m: number,
  n: number,
  k: number,
  a: (i: number, t: number) => number,
  b: (t: number, j: number) => number,
) {
  return Array.from({ length: m * n }, (_, at) => {
    let sum = 0;
    for (let t = 0; t < k; t++) sum += a(Math.floor(at / n), t) * b(t, at % n);
    return sum;
  });
}

describe('a product of matrices', () => {
  it('is what its definition says, for every shape and side', () => {
    fc.assert(
      fc.property(sizes, ([m, n, k]) => {
        const a = normals(m * k, m);
        const b = normals(k * n, n);
        const out = new Float64Array(m * n).fill(Number.NaN);
        const at = (values: Float64Array, row: number, columns: number, column: number) =>
          values[row * columns + column] ?? Number.NaN;
        times(out, a, b, m, n, k);
        expect(
          near(
            out,
            product(
              m,
              n,
              k,
              (i, t) => at(a, i, k, t),
              (t, j) => at(b, t, n, j),
            ),
            1e-14,
          ),
        ).toBe(true);
        timesTransposed(out, a, b, m, n, k);
        expect(
          near(
            out,
            product(
              m,
              n,
              k,
              (i, t) => at(a, i, k, t),
              (t, j) => at(b, j, k, t),
            ),
            1e-14,
          ),
        ).toBe(true);
        transposedTimes(out, a, b, m, n, k);
        expect(
          near(
            out,
            product(
              m,
              n,
              k,
              (i, t) => at(a, t, m, i),
              (t, j) => at(b, t, n, j),
            ),
            1e-14,
          ),
        ).toBe(true);
      }),
    );
  });

  it('adds a row to every row, and sums rows', () => {
    const matrix = Float64Array.of(1, 2, 3, 4, 5, 6);
    addRow(matrix, Float64Array.of(10, 20, 30));
    expect([...matrix]).toEqual([11, 22, 33, 14, 25, 36]);
    const sum = new Float64Array(3).fill(9);
    sumRowsInto(sum, matrix);
    expect([...sum]).toEqual([25, 47, 69]);
  });
});
