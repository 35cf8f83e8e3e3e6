import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batches } from '@/core/data/batches';

/** Points (k, −k) with label k. */
const pointsOf = (count: number) => ({
  inputs: Float64Array.from({ length: 2 * count }, (_, i) => (i % 2 === 0 ? i / 2 : -(i - 1) / 2)),
  labels: Float64Array.from({ length: count }, (_, k) => k),
});

describe('mini-batches', () => {
  it('deal out every point once in each pass, all batches of one size', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 30 }), (count, size) => {
        const deal = batches(pointsOf(count), { size, seed: 1 });
        const dealt = Array.from({ length: 3 * count }, (_, step) => Array.from(deal(step).labels));
        expect(new Set(dealt.map(({ length }) => length))).toEqual(new Set([Math.min(size, count)]));
        const all = dealt.flat();
        for (let pass = 0; pass < 3; pass++) {
          const own = all.slice(pass * count, (pass + 1) * count);
          expect(own.toSorted((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, k) => k));
        }
      }),
    );
  });

  it('keep inputs and labels together', () => {
    const { inputs, labels } = batches(pointsOf(50), { size: 7, seed: 2 })(11);
    labels.forEach((label, k) => {
      expect([inputs[2 * k], inputs[2 * k + 1]]).toEqual([label, -label]);
    });
  });

  it('are those of their step, in whatever order steps are asked for', () => {
    const deal = batches(pointsOf(20), { size: 6, seed: 3 });
    const first = [0, 1, 2, 3, 4, 5, 6, 7].map((step) => Array.from(deal(step).labels));
    for (const step of [7, 0, 3, 5, 1]) expect(Array.from(deal(step).labels)).toEqual(first[step]);
  });

  it('are all points, in their order, where 0 or more than all are asked for', () => {
    const points = pointsOf(5);
    for (const size of [0, 5, 9]) expect(batches(points, { size, seed: 1 })(4)).toBe(points);
  });

  it('change their order from pass to pass and from seed to seed', () => {
    const order = (seed: number, pass: number) =>
      Array.from({ length: 4 }, (_, k) =>
        Array.from(batches(pointsOf(20), { size: 5, seed })(4 * pass + k).labels),
      ).flat();
    expect(order(1, 0)).not.toEqual(order(1, 1));
    expect(order(1, 0)).not.toEqual(order(2, 0));
  });
});
