import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { miniBatches } from '@/core/regression/mini-batches';

describe('mini-batches', () => {
  const shape = {
    count: fc.integer({ min: 1, max: 30 }),
    size: fc.integer({ min: 1, max: 30 }),
    seed: fc.nat(),
  };

  it('look at every example once in a pass', () => {
    fc.assert(
      fc.property(fc.record(shape), fc.nat({ max: 5 }), (options, pass) => {
        const batch = miniBatches(options);
        const perPass = Math.ceil(options.count / options.size);
        const seen = Array.from({ length: perPass }, (_, k) => batch(pass * perPass + k)).flat();
        expect(seen.toSorted((a, b) => a - b)).toEqual(Array.from({ length: options.count }, (_, k) => k));
      }),
    );
  });

  it('are the same for the same seed, in whatever order they are asked for', () => {
    const [forward, backward] = [
      miniBatches({ count: 12, size: 4, seed: 1 }),
      miniBatches({ count: 12, size: 4, seed: 1 }),
    ];
    const late = backward(20);
    expect(forward(0)).toEqual(backward(0));
    expect(forward(20)).toEqual(late);
    expect(miniBatches({ count: 12, size: 4, seed: 2 })(0)).not.toEqual(forward(0));
  });
});
