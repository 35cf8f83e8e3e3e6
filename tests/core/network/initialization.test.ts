import { deviation, mean } from 'd3-array';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Init, weightDeviation } from '@/core/network/initialization';
import { parameterCount } from '@/core/network/layers';
import { network } from '@/core/network/network';
import { orthogonalInto } from '@/core/network/orthogonal';
import { stream } from '@/core/random';

const inits: readonly Init[] = ['normal', 'xavier', 'he', 'lecun', 'orthogonal'];

describe('initial weights', () => {
  it.each<[Init, number]>([
    ['normal', 1 / Math.sqrt(300)],
    ['lecun', 1 / Math.sqrt(300)],
    ['xavier', Math.sqrt(2 / 500)],
    ['he', Math.sqrt(2 / 300)],
    ['orthogonal', 1 / Math.sqrt(300)],
  ])('of %s have its spread, times the gain', (init, expected) => {
    const [layer] = network({ widths: [300, 200, 1], activation: 'tanh', init, gain: 1.7, seed: 5 }).layers;
    const weights = layer?.weights ?? [];
    expect(Math.abs((deviation(weights) ?? 0) / (1.7 * expected) - 1)).toBeLessThan(0.015);
    expect(Math.abs(mean(weights) ?? 1)).toBeLessThan((4 * 1.7 * expected) / Math.sqrt(60_000));
    expect(weightDeviation(init, 300, 200)).toBeCloseTo(expected, 14);
  });

  it('begin a deeper network as they begin a shallower one, whatever its activation, norm or gain', () => {
    for (const init of inits) {
      const shallow = network({ widths: [4, 6, 6, 2], activation: 'tanh', init, bias: 0.5, seed: 9 });
      const deep = network({
        widths: [4, 6, 6, 6, 2],
        activation: 'relu',
        norm: 'batch',
        residual: 'plain',
        init,
        gain: 2,
        bias: 0.5,
        seed: 9,
      });
      for (const l of [0, 1]) {
        expect(deep.layers[l]?.weights).toEqual(shallow.layers[l]?.weights.map((w) => 2 * w));
        expect(deep.layers[l]?.bias).toEqual(shallow.layers[l]?.bias);
      }
      // The read-out has neither gain nor biases.
      expect(deep.layers.at(-1)?.weights).toEqual(shallow.layers.at(-1)?.weights);
      expect(deep.layers.at(-1)?.bias).toEqual(new Float64Array(2));
    }
  });

  it('differ from layer to layer and from seed to seed', () => {
    const first = (seed: number, l: number) =>
      network({ widths: [5, 5, 5, 1], activation: 'tanh', seed }).layers[l]?.weights[0] ?? Number.NaN;
    expect(new Set([first(1, 0), first(1, 1), first(2, 0), first(2, 1)]).size).toBe(4);
  });

  it('lie in one flat array of the expected length', () => {
    const net = network({ widths: [3, 5, 2], activation: 'tanh', norm: 'layer', seed: 1 });
    expect(net.parameters).toHaveLength(3 * 5 + 3 * 5 + 5 * 2 + 2);
    expect(parameterCount([3, 5, 2], 'none')).toBe(3 * 5 + 5 + 5 * 2 + 2);
    const [hidden, last] = net.layers;
    expect(hidden?.scale).toEqual(new Float64Array(5).fill(1));
    expect(last?.scale).toHaveLength(0);
    if (hidden) hidden.weights[0] = 42;
    expect(net.parameters[0]).toBe(42);
  });

  it('need whole widths above 0, and two of them', () => {
    for (const widths of [[3], [3, 0, 1], [3, 1.5], [3, Number.NaN]]) {
      expect(() => network({ widths, activation: 'tanh', seed: 1 })).toThrow(RangeError);
    }
  });
});

describe('an orthogonal matrix', () => {
  it('has orthonormal rows, or columns where there are fewer', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 12 }),
        fc.nat(),
        (rows, columns, seed) => {
          const q = new Float64Array(rows * columns);
          orthogonalInto(q, rows, columns, stream(seed, 'test'));
          const entry = (line: number, k: number) =>
            q[rows <= columns ? line * columns + k : k * columns + line] ?? Number.NaN;
          const [lines, length] = rows <= columns ? [rows, columns] : [columns, rows];
          for (let a = 0; a < lines; a++) {
            for (let b = 0; b <= a; b++) {
              let product = 0;
              for (let k = 0; k < length; k++) product += entry(a, k) * entry(b, k);
              expect(product).toBeCloseTo(a === b ? 1 : 0, 13);
            }
          }
        },
      ),
    );
  });

  it('is drawn uniformly: its trace has mean 0 and variance 1 (Diaconis & Shahshahani 1994)', () => {
    const n = 5;
    const traces = Array.from({ length: 4000 }, (_, seed) => {
      const q = new Float64Array(n * n);
      orthogonalInto(q, n, n, stream(seed, 'test'));
      return Array.from({ length: n }, (_, k) => q[k * n + k] ?? 0).reduce((sum, v) => sum + v, 0);
    });
    expect(Math.abs(mean(traces) ?? 1)).toBeLessThan(4 / Math.sqrt(4000));
    expect(Math.abs((deviation(traces) ?? 0) - 1)).toBeLessThan(0.05);
  });
});
