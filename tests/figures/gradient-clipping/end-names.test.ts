import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plotFrame } from '@/charts/frame';
import { endNames } from '@/figures/gradient-clipping/end-names';

const frame = plotFrame({
  width: 400,
  height: 192,
  margin: { left: 44, right: 14, top: 28, bottom: 52 },
  x: [0, 300],
  y: [1e-16, 1],
  yKind: 'log',
});
const names = (without: number, clipped: number, step = 300) =>
  endNames(frame, [
    { word: 'without', end: [step, without] },
    { word: 'with', end: [step, clipped] },
  ]);

describe('the names of the two losses', () => {
  it('stand clear of one another, within the plot, wherever the lines end', () => {
    const losses = fc.double({ min: -18, max: 0, noNaN: true }).map((power) => 10 ** power);
    fc.assert(
      fc.property(losses, losses, fc.integer({ min: 0, max: 300 }), (without, clipped, step) => {
        const [upper, lower] = names(without, clipped, step).map(({ at }) => at);
        expect((lower?.[1] ?? 0) - (upper?.[1] ?? 0)).toBeGreaterThanOrEqual(17.99);
        expect(upper?.[1]).toBeGreaterThanOrEqual(frame.inner.top);
        expect(lower?.[1]).toBeLessThanOrEqual(frame.inner.bottom - 8);
        for (const [x] of [upper ?? [0, 0], lower ?? [0, 0]])
          expect(x).toBeLessThanOrEqual(frame.inner.right);
      }),
    );
  });

  it('stand beside the mark of an end that leaves no room below', () => {
    const [, lower] = names(1e-16, 1e-16).map(({ at }) => at);
    expect(lower?.[0]).toBeLessThan(frame.inner.right - 8);
  });
});
