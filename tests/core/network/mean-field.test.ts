import { describe, expect, it } from 'vitest';
import type { Activation } from '@/core/network/activations';
import { fixedPoint, meanField } from '@/core/network/mean-field';
import { keptPercent } from './kept-percent';

const perLayer = (growth: Float64Array) =>
  Math.exp(growth.reduce((sum, factor) => sum + Math.log(factor), 0) / growth.length);

describe('mean-field theory', () => {
  it.each(keptPercent)(
    'predicts for %s at gain %d the %d percent a layer of real networks, 50 layers deep',
    (activation, gain, percent) => {
      const { growth } = meanField({ activation, weightVariance: gain ** 2, depth: 50 });
      expect(Math.abs((100 * perLayer(growth)) / percent - 1)).toBeLessThan(0.01);
    },
  );

  it('halves the square of the signal in a ReLU layer', () => {
    const { lengths, spreads, growth } = meanField({ activation: 'relu', weightVariance: 1, depth: 40 });
    lengths.forEach((length, l) => {
      expect(length * 2 ** (l / 2)).toBeCloseTo(1, 12);
    });
    // A rectified normal number has mean square 1/2 and mean 1/√(2π).
    expect(spreads[1]).toBeCloseTo(Math.sqrt(1 / 2 - 1 / (2 * Math.PI)), 12);
    for (const factor of growth) expect(factor).toBeCloseTo(Math.SQRT1_2, 12);
  });

  it('explodes by √(π/(π − 1)) ≈ 1.21 a layer under batch normalization and ReLU, whatever the gain', () => {
    for (const weightVariance of [0.5, 1, 9]) {
      const { growth } = meanField({ activation: 'relu', weightVariance, depth: 10, norm: 'batch' });
      expect(growth[9]).toBeCloseTo(Math.sqrt(Math.PI / (Math.PI - 1)), 3);
    }
  });

  it('holds ReLU’s gradients steady under layer normalization, whatever the gain', () => {
    for (const weightVariance of [0.5, 1, 9]) {
      const { growth } = meanField({ activation: 'relu', weightVariance, depth: 10, norm: 'layer' });
      expect(growth[9]).toBeCloseTo(1, 4);
    }
  });

  it('doubles the square in every residual layer, and keeps it under e with branches over √L', () => {
    for (const depth of [10, 100]) {
      const options = { activation: 'identity', weightVariance: 1, depth } as const;
      const plain = meanField({ ...options, residual: 'plain' });
      expect((plain.lengths[depth] ?? 0) / 2 ** (depth / 2)).toBeCloseTo(1, 10);
      const scaled = meanField({ ...options, residual: 'scaled' });
      expect(scaled.lengths[depth]).toBeCloseTo((1 + 1 / depth) ** (depth / 2), 10);
      expect(scaled.lengths[depth]).toBeLessThan(Math.sqrt(Math.E));
    }
  });
});

describe('the fixed point of lengths', () => {
  it('is where iteration ends, if it is patient enough', () => {
    const cases: [Activation, number, number][] = [
      ['tanh', 1.5 ** 2, 0],
      ['tanh', 3 ** 2, 0.1],
      ['tanh', 0.5, 0.2],
      ['sigmoid', 1, 0],
      ['sigmoid', 25, 1],
    ];
    for (const [activation, weightVariance, biasVariance] of cases) {
      const { lengths, growth } = meanField({ activation, weightVariance, biasVariance, depth: 300 });
      const found = fixedPoint(activation, weightVariance, biasVariance);
      expect(found.length).toBeCloseTo(weightVariance * (lengths[299] ?? 0) ** 2 + biasVariance, 9);
      expect(found.growth).toBeCloseTo(growth[299] ?? 0, 9);
      expect(found.chi).toBeCloseTo(found.growth ** 2, 12);
    }
  });

  it('is 0 for tanh up to gain 1, the edge of chaos, and above 0 from there on', () => {
    for (const gain of [0, 0.5, 0.9, 1]) {
      const { length, chi } = fixedPoint('tanh', gain ** 2);
      expect(length).toBe(0);
      expect(chi).toBeCloseTo(gain ** 2, 12);
    }
    // By series: q* = (σ² − 1)/2 to first order, and χ = 1 + (σ² − 1) − 2q* + … grows beyond 1.
    const near = fixedPoint('tanh', 1.001);
    expect(near.length).toBeCloseTo(0.0005, 5);
    expect(near.chi).toBeGreaterThan(1);
  });

  it('is 0, any length, or none for ReLU', () => {
    expect(fixedPoint('relu', 1).length).toBe(0);
    expect(fixedPoint('relu', 2).length).toBe(2);
    expect(fixedPoint('relu', 3).length).toBe(Number.POSITIVE_INFINITY);
    expect([1, 2, 3].map((variance) => fixedPoint('relu', variance).chi)).toEqual([
      expect.closeTo(0.5, 12),
      expect.closeTo(1, 12),
      expect.closeTo(1.5, 12),
    ]);
  });
});
