import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spreadOut } from '@/widgets/skip-connections/end-labels';

it('labels that are far apart stay where they are', () => {
  expect(spreadOut([200, 40, 120], 17, [0, 300])).toEqual([200, 40, 120]);
});

it('labels that wish for one place stand apart, in the order of their wishes, within their room', () => {
  const wishes = fc.array(fc.double({ min: -50, max: 350, noNaN: true }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(wishes, (wished) => {
      const heights = spreadOut(wished, 17, [0, 300]);
      const order = wished.map((_, k) => k).sort((a, b) => (wished[a] ?? 0) - (wished[b] ?? 0));
      const placed = order.map((k) => heights[k] ?? Number.NaN);
      placed.forEach((height, k) => {
        expect(height).toBeGreaterThanOrEqual(0);
        expect(height).toBeLessThanOrEqual(300);
        if (k > 0) expect(height - (placed[k - 1] ?? 0)).toBeGreaterThan(17 - 1e-9);
      });
    }),
  );
});
