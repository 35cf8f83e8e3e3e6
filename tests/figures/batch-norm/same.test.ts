import { describe, expect, it } from 'vitest';
import { modelAt } from '@/figure/model-at';
import { batchNorm } from '@/figures/batch-norm/figure';
import { schema } from '@/figures/batch-norm/params';
import { defaults, type Values } from '@/params/schema';

const shown = (set: Partial<Values<typeof schema>>) =>
  modelAt(batchNorm, { ...defaults(schema), depth: 5, batch: 8, ...set });

describe('the histograms of the second network', () => {
  it.each([{ remedy: 'none' }, { remedy: 'gradient-averaging' }, { mode: 'use', seen: 0, gain: 3 }] as const)(
    'are the same as without, and said to be: %o',
    (set) => {
      const model = shown(set);
      expect(model.forwardAsBefore).toBe(true);
      // ε = 1e-5 is added to a variance of 1: a number on the edge of a bin may change sides.
      for (const [k, share] of model.with.shares.entries())
        expect(share).toBeCloseTo(model.without.shares[k] ?? Number.NaN, 1);
    },
  );

  it.each([{}, { mode: 'use', seen: 10 }] as const)('are others, and not said to be the same: %o', (set) => {
    const model = shown(set);
    expect(model.forwardAsBefore).toBe(false);
    expect(model.with.shares).not.toEqual(model.without.shares);
  });
});
