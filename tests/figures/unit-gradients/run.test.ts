import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forward } from '@/core/network/forward';
import { lossInto } from '@/core/network/loss';
import { type NetworkOptions, network } from '@/core/network/network';
import { dataOf, examples } from '@/figures/unit-gradients/data';
import { measure } from '@/figures/unit-gradients/measure';
import { readOpening, writeOpening } from '@/figures/unit-gradients/opening';
import { schema } from '@/figures/unit-gradients/params';
import { runOf, type Settings } from '@/figures/unit-gradients/run';
import { defaults } from '@/params/schema';
import { anyState } from '../all-figures';

const start: Settings = defaults(schema);
const squares = (values: Iterable<number>) => Array.from(values).reduce((sum, value) => sum + value ** 2, 0);

describe('the sizes of a frame', () => {
  it.each(['gradient', 'weight'] as const)(
    'add up in squares, from units to layers to the network: %s',
    (show) => {
      const run = runOf({ ...start, depth: 5, width: 7, steps: 2 });
      const { units, layers, global } = measure(run, show, 2);
      expect(units).toHaveLength(5 * 7 + 1);
      layers.forEach((norm, k) => {
        expect(norm ** 2 / squares(units.slice(7 * k, 7 * k + 7))).toBeCloseTo(1, 12);
      });
      expect(global ** 2 / squares(units)).toBeCloseTo(1, 12);
    },
  );

  it('agree with central differences of the loss, unit by unit', () => {
    const settings: Settings = { ...start, depth: 3, width: 4, gain: 1.5, seed: 2, steps: 0 };
    const { units } = measure(runOf(settings), 'gradient', 0);
    const options: NetworkOptions = { widths: [2, 4, 4, 4, 1], activation: 'tanh', gain: 1.5, seed: 2 };
    const net = network(options);
    const { inputs, labels } = dataOf('circles', 2);
    const loss = () => {
      const output = forward(net, inputs).activations.at(-1) ?? new Float64Array();
      return lossInto(
        { loss: 'binary-cross-entropy', target: labels },
        output,
        1,
        new Float64Array(examples.circles),
      );
    };
    const slope = (values: Float64Array, k: number) => {
      const kept = values[k] ?? 0;
      const [above, below] = [1e-5, -1e-5].map((h) => {
        values[k] = kept + h;
        return loss();
      });
      values[k] = kept;
      return ((above ?? 0) - (below ?? 0)) / 2e-5;
    };
    net.layers.forEach(({ inputs: count, outputs, weights, bias }, layer) => {
      for (let unit = 0; unit < outputs; unit++) {
        const row = Array.from({ length: count }, (_, k) => slope(weights, unit * count + k));
        const expected = Math.hypot(...row, slope(bias, unit));
        expect(units[4 * layer + unit]).toBeCloseTo(expected, 8);
      }
    });
  });

  it('show plain descent take steps in proportion to the gradient', () => {
    const run = runOf({ ...start, rate: 0.01, gain: 1.2, depth: 4, steps: 3 });
    run.gradients.forEach((gradient, k) => {
      expect((run.moves[k] ?? 0) / gradient).toBeCloseTo(0.01, 8);
    });
  });

  it('keep the weights of a shorter run: frame k does not know how long the run is', () => {
    const [short, long] = [runOf({ ...start, steps: 2 }), runOf({ ...start, steps: 6 })];
    expect(long.losses.slice(0, 3)).toEqual(short.losses);
    expect(long.weights.slice(0, short.weights.length)).toEqual(short.weights);
  });
});

describe('a run', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'learns to tell disk from ring where the network is well made: seed %i',
    (seed) => {
      const { losses, fault } = runOf({ ...start, gain: 1.2, rate: 0.1, steps: 100, seed });
      expect(losses.at(-1)).toBeLessThan(0.07);
      expect(fault).toBeNull();
    },
  );

  it('has as many points of either kind, and as many as it says', () => {
    for (const data of ['circles', 'clouds'] as const) {
      const { inputs, labels } = dataOf(data, 3);
      expect(labels).toHaveLength(examples[data]);
      expect(inputs).toHaveLength(2 * examples[data]);
      expect(labels.reduce((sum, label) => sum + label, 0)).toBe(examples[data] / 2);
    }
  });

  it('ends where a number passes the largest of float32, and names the layer', () => {
    const run = runOf({ ...start, activation: 'relu', gain: 6, rate: 0.1 });
    expect(run.fault).toEqual({ fate: 'overflow', quantity: 'preactivation', layer: 4 });
    expect(run.losses).toHaveLength(2);
    expect(measure(run, 'update', 1).units.every(Number.isNaN)).toBe(true);
    expect(measure(run, 'update', 0).units.every(Number.isFinite)).toBe(true);
  });

  it('is not chaotic as the figure opens, and chaotic at a rate a hundred thousand times as large', () => {
    expect(runOf(start).chaoticFrom).toBeNull();
    expect(runOf({ ...start, rate: 0.1 }).chaoticFrom).toBeLessThanOrEqual(3);
  });

  it('has numbers at every corner of its ranges, or says that it has none', () => {
    fc.assert(
      fc.property(anyState(schema), (state) => {
        const settings = state as unknown as Settings;
        const run = runOf({ ...settings, steps: Math.min(12, settings.steps) });
        const last = run.losses.length - 1;
        const whole = run.fault ? last - 1 : last;
        for (const sizes of [run.gradients, run.weights, run.moves]) {
          const units = run.depth * run.width + 1;
          expect(sizes).toHaveLength(units * (last + 1));
          expect(sizes.slice(0, units * (whole + 1)).every(Number.isFinite)).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('what the server sends', () => {
  const run = runOf(start);
  const sent = readOpening(writeOpening(run));

  it('shows the last frame to as many digits as are read', () => {
    expect(sent.first).toBe(10);
    for (const show of ['gradient', 'weight', 'update'] as const) {
      const [a, b] = [measure(sent, show, 10), measure(run, show, 10)];
      a.units.forEach((value, k) => {
        expect(value / (b.units[k] ?? 0)).toBeCloseTo(1, 4);
      });
    }
    expect(sent.extents).toEqual(run.extents);
  });

  it('is small', () => {
    expect(JSON.stringify(writeOpening(run)).length).toBeLessThan(14_000);
  });
});
