import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { historyBook, mostColumns } from '@/figures/rescue-lab/training/history';

/** A book of two layers after `steps` steps, of which step k has loss k and norms k and −k. */
function bookOf(steps: number) {
  const book = historyBook(2, 1);
  for (let k = 1; k <= steps; k++) book.note({ loss: k, weightNorms: Float64Array.of(k, -k) });
  return book;
}

describe('a history', () => {
  it('keeps every step until its columns are full, then as many steps to a column as it must', () => {
    expect(bookOf(mostColumns).copy()).toMatchObject({ stride: 1, columns: mostColumns, steps: mostColumns });
    expect(bookOf(mostColumns + 1).copy()).toMatchObject({ stride: 2, columns: mostColumns / 2 + 1 });
    expect(bookOf(100_000).copy()).toMatchObject({ stride: 256, columns: Math.ceil(100_000 / 256) });
  });

  it('has the largest norm and the mean loss of each column’s steps, however often it was thinned', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), (steps) => {
        const { stride, columns, norms, losses } = bookOf(steps).copy();
        expect(columns).toBe(Math.ceil(steps / stride));
        for (let c = 0; c < columns; c++) {
          const [first, last] = [c * stride + 1, Math.min(steps, (c + 1) * stride)];
          expect([norms[2 * c], norms[2 * c + 1]]).toEqual([last, -first]);
          expect(losses[c]).toBeCloseTo((first + last) / 2, 8);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('keeps an explosion in sight', () => {
    const book = bookOf(600);
    book.note({ loss: 1, weightNorms: Float64Array.of(Number.POSITIVE_INFINITY, Number.NaN) });
    for (let k = 0; k < 5000; k++) book.note({ loss: 1, weightNorms: Float64Array.of(1, 1) });
    const { norms, stride, layers } = book.copy();
    const column = Math.floor(600 / stride) * layers;
    expect([...norms.subarray(column, column + 2)]).toEqual([Number.POSITIVE_INFINITY, Number.NaN]);
  });

  it('goes on from a copy as if it had never been copied', () => {
    for (const at of [0, 1, 399, 400, 401, 1000, 1001]) {
      const book = historyBook(2, 1, bookOf(at).copy());
      for (let k = at + 1; k <= 1500; k++) book.note({ loss: k, weightNorms: Float64Array.of(k, -k) });
      expect(book.copy()).toEqual(bookOf(1500).copy());
    }
  });

  it('has curves whose points lie evenly, and no more of them than it has columns', () => {
    const book = historyBook(1, 3);
    for (let step = 0; step <= 10_000; step++) {
      if (step % book.every() !== 0) continue;
      book.notePoint({ step, trainLoss: step, testLoss: 0, trainAccuracy: 0, testAccuracy: 0 });
    }
    const { curves } = book.copy();
    expect(curves.count).toBeLessThanOrEqual(mostColumns);
    expect(curves.count).toBe(Math.floor(10_000 / curves.every) + 1);
    curves.trainLoss.forEach((loss, k) => {
      expect(loss).toBe(k * curves.every);
    });
  });
});
