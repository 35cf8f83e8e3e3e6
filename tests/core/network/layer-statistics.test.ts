import { median } from 'd3-array';
import { describe, expect, it } from 'vitest';
import { backward } from '@/core/network/backward';
import { forward } from '@/core/network/forward';
import { measureLayers, type NetworkSetup, predict, type Workspace } from '@/core/network/layer-statistics';
import { network } from '@/core/network/network';
import { runningProduct } from '@/core/network/running-product';
import { keptPercent } from './kept-percent';
import { normals } from './networks';

const usual: NetworkSetup = {
  depth: 50,
  width: 128,
  activation: 'tanh',
  gain: 1,
  bias: 0,
  init: 'normal',
  residual: 'none',
  norm: 'none',
  batch: 32,
  precision: 'float32',
  seed: 1,
};
const workspace: Workspace = {};
const seeds = [1, 2, 3, 4];

describe('the microscope', () => {
  it.each(keptPercent)(
    'sees gradients of %s at gain %d keep %d percent from layer to layer, whatever the seed',
    (activation, gain, percent) => {
      for (const seed of seeds) {
        const reading = measureLayers({ ...usual, activation, gain, seed }, { workspace });
        expect(Math.abs((100 * (reading.growth ?? 0)) / percent - 1)).toBeLessThan(0.05);
      }
    },
  );

  it('draws anew for a workspace whose numbers another seed has written over', () => {
    const small = { ...usual, depth: 20, width: 16 };
    const [one, two]: [Workspace, Workspace] = [{}, {}];
    const { ratio } = measureLayers(small, { workspace: one });
    measureLayers({ ...small, seed: 2 }, { workspace: Object.assign(two, { draws: one.draws }) });
    expect(measureLayers(small, { workspace: one }).ratio).toBe(ratio);
  });

  it('sees what a network built by hand shows', () => {
    const setup: NetworkSetup = {
      ...usual,
      depth: 7,
      width: 5,
      batch: 3,
      gain: 1.3,
      bias: 0.4,
      norm: 'layer',
      seed: 6,
    };
    const reading = measureLayers(setup);
    const widths = [...new Array<number>(8).fill(5), 1];
    const net = network({ widths, activation: 'tanh', norm: 'layer', gain: 1.3, bias: 0.4, seed: 6 });
    const pass = forward(net, normals(15, 6, 'inputs'));
    const gradients = backward(pass, { loss: 'mse', target: normals(3, 6, 'targets') });
    expect(reading.loss).toBe(gradients.loss);
    gradients.activations.forEach((values, l) => {
      expect(reading.activationNorms[l]).toBeCloseTo(Math.hypot(...values), 14);
    });
    gradients.layers.forEach(({ weights }, l) => {
      expect(reading.weightNorms[l]).toBeCloseTo(Math.hypot(...weights), 14);
    });
    expect(reading.lengths).toHaveLength(8);
    expect(reading.lengths[7]).toBeCloseTo(Math.hypot(...(pass.activations[7] ?? [])) / Math.sqrt(15), 14);
    expect(reading.ratio).toBeCloseTo(
      (reading.activationNorms[0] ?? 0) / (reading.activationNorms[7] ?? 0),
      12,
    );
    expect(reading.growth).toBeCloseTo((reading.ratio ?? 0) ** (1 / 7), 12);
  });

  it('without gradients of weights reads all else the same, and still sees them overflow', () => {
    const setups: NetworkSetup[] = [
      { ...usual, width: 16, depth: 9, bias: 0.1 },
      { ...usual, width: 16, depth: 9, norm: 'batch', residual: 'scaled' },
      // What fits float16 as ∂L/∂z and as activation, but not as their product.
      { ...usual, width: 16, depth: 3, activation: 'identity', bias: 100, precision: 'float16' },
    ];
    const overflows = setups.map((setup) => {
      const { pass: _, weightNorms, ...whole } = measureLayers(setup);
      const { pass: __, weightNorms: left, ...part } = measureLayers(setup, { weights: false });
      expect(part).toEqual(whole);
      left.forEach((norm, k) => {
        if (!Number.isNaN(norm)) expect(norm).toBe(weightNorms[k]);
      });
      return whole.faults.overflow?.quantity;
    });
    expect(overflows).toEqual([undefined, undefined, 'weight-gradient']);
    expect(measureLayers(setups[0] as NetworkSetup, { weights: false }).weightNorms).toEqual(
      new Float64Array(10).fill(Number.NaN),
    );
  });

  it('reads the same on a workspace that was used before', () => {
    const used: Workspace = {};
    const setups: NetworkSetup[] = [
      { ...usual, width: 16, depth: 8 },
      { ...usual, width: 16, depth: 8, gain: 2, init: 'orthogonal' },
      { ...usual, width: 16, depth: 12, gain: 2, bias: 1, norm: 'batch' },
      { ...usual, width: 16, depth: 8, init: 'he', bias: 0.1 },
      { ...usual, width: 16, depth: 8, seed: 2 },
      { ...usual, width: 9, depth: 8, activation: 'relu', batch: 5 },
    ];
    for (const setup of [...setups, ...setups]) {
      const { pass: _, ...again } = measureLayers(setup, { workspace: used });
      const { pass: __, ...fresh } = measureLayers(setup);
      expect(again).toEqual(fresh);
    }
  });

  it('keeps the first 20 layers when a 21st comes', () => {
    const [shallow, deep] = [20, 21].map(
      (depth) => measureLayers({ ...usual, depth, width: 32, bias: 0.2 }).spreads,
    );
    expect(deep?.slice(0, 21)).toEqual(shallow);
  });

  it('names the layer in which ReLU at gain 5 passes the largest number of a format', () => {
    const deep: NetworkSetup = { ...usual, activation: 'relu', gain: 5, depth: 100, width: 32 };
    const single = measureLayers(deep);
    expect(single.verdict).toBe('overflow');
    // 5/√2 a layer reaches 3.4e38 after 70 layers.
    expect(single.faults.overflow?.layer).toBeGreaterThan(66);
    expect(single.faults.overflow?.layer).toBeLessThan(76);
    expect(single.faults.overflow?.quantity).toBe('preactivation');
    const half = measureLayers({ ...deep, precision: 'float16' });
    expect(half.faults.overflow?.layer).toBeLessThan(11);
    const double = measureLayers({ ...deep, precision: 'float64' });
    expect([double.verdict, double.faults]).toEqual(['exploding', {}]);
    expect(double.growth).toBeGreaterThan(3.3);
  });

  it('names the layer at which gradients of a sigmoid network are all 0 in half precision', () => {
    const { faults, verdict, activationNorms } = measureLayers({
      ...usual,
      activation: 'sigmoid',
      precision: 'float16',
    });
    expect(verdict).toBe('vanishing');
    const layer = faults.underflow?.layer ?? 0;
    expect(faults.underflow?.quantity).toBe('activation-gradient');
    // Below 2⁻²⁵ everywhere, and not yet in the layer above.
    expect((activationNorms[layer] ?? 1) / Math.sqrt(32 * 128)).toBeLessThan(2 ** -25);
    expect(activationNorms[layer + 1]).toBeGreaterThan(2 ** -25);
  });

  it('names the lowest layer that the gradient reaches, and reads on where a format holds all', () => {
    const sigmoid = { ...usual, width: 32, depth: 20, activation: 'sigmoid' } as const;
    const { reached, faults } = measureLayers({ ...sigmoid, precision: 'float16' });
    expect(faults.underflow).toEqual({
      fate: 'underflow',
      quantity: 'activation-gradient',
      layer: reached - 1,
    });
    expect(measureLayers({ ...sigmoid, precision: 'float64' }).reached).toBe(0);
    expect(measureLayers({ ...usual, width: 8, depth: 5, gain: 0 }).reached).toBe(5);
  });

  it('says of every setting what it is', () => {
    const verdict = (change: Partial<NetworkSetup>) =>
      measureLayers({ ...usual, ...change, width: 32 }).verdict;
    expect(verdict({ activation: 'sigmoid' })).toBe('vanishing');
    expect(verdict({ gain: 3 })).toBe('exploding');
    expect(verdict({ activation: 'relu', init: 'he', seed: 2 })).toBe('healthy');
    expect(verdict({ gain: 0 })).toBe('vanishing');
    expect(verdict({ gain: 0.01, depth: 100, precision: 'float64' })).toBe('vanishing');
  });

  it('has a number for the growth even where the ratio has none left', () => {
    const { ratio, growth, activationNorms } = measureLayers({
      ...usual,
      activation: 'identity',
      gain: 0.002,
      depth: 100,
      width: 32,
    });
    expect(activationNorms[0]).toBeGreaterThan(0);
    expect(ratio).toBeLessThan(1e-250);
    expect(growth).toBeCloseTo(0.002, 3);
    expect(measureLayers({ ...usual, gain: 0, width: 8 }).growth).toBe(0);
  });

  it('refuses no setting of its controls', () => {
    for (const norm of ['none', 'batch', 'layer'] as const) {
      for (const width of [1, 2, 7]) {
        for (const batch of [1, 2]) {
          for (const gain of [0, 5]) {
            const setup = { ...usual, depth: 3, width, batch, gain, norm, bias: 2 };
            const { growth, ratio, verdict, ...arrays } = measureLayers({ ...setup, residual: 'plain' });
            expect(['healthy', 'vanishing', 'exploding']).toContain(verdict);
            for (const list of [arrays.spreads, arrays.lengths, arrays.activationNorms, arrays.weightNorms]) {
              expect(list.every(Number.isFinite)).toBe(true);
            }
            for (const values of Object.values(predict(setup))) {
              expect(values.every(Number.isFinite)).toBe(true);
            }
          }
        }
      }
    }
    expect(() => measureLayers({ ...usual, width: 0 })).toThrow(RangeError);
  });
});

describe('what the fixes do at initialization', () => {
  const middle = (setup: Partial<NetworkSetup>, of: (setup: NetworkSetup) => number) =>
    median(Array.from({ length: 5 }, (_, k) => of({ ...usual, ...setup, seed: k + 1 }))) ?? 0;

  it('He keeps the spread of 50 ReLU layers within 3×; Xavier lets it fall to some 1e-8', () => {
    const spread = (setup: NetworkSetup) => measureLayers(setup, { workspace }).lengths[50] ?? 0;
    const wide = { ...usual, width: 256, activation: 'relu', batch: 4 } as const;
    const he = middle({ ...wide, init: 'he' }, spread);
    expect(he).toBeGreaterThan(1 / 3);
    expect(he).toBeLessThan(3);
    // Each of its weights is smaller by √2, and ReLU passes that on: 2⁻²⁵ after 50 layers.
    const xavier = spread({ ...wide, init: 'xavier' });
    expect(xavier / spread({ ...wide, init: 'he' }) / 2 ** -25).toBeCloseTo(1, 9);
    expect(xavier).toBeGreaterThan(1e-8);
    expect(xavier).toBeLessThan(6e-8);
  });

  it('residual layers alone grow to 1e10 in 50 layers; with branches over √L not to 10', () => {
    const ratio = (setup: NetworkSetup) => measureLayers(setup, { workspace }).ratio ?? 0;
    const relu = { activation: 'relu', init: 'he' } as const;
    const plain = middle({ ...relu, residual: 'plain' }, ratio);
    expect(plain).toBeGreaterThan(1e9);
    expect(plain).toBeLessThan(1e12);
    expect(middle({ ...relu, residual: 'scaled' }, ratio)).toBeLessThan(10);
  });

  it('batch normalization with ReLU explodes by √(π/(π − 1)) ≈ 1.21 a layer', () => {
    const growth = middle({ activation: 'relu', norm: 'batch', batch: 64, depth: 30, width: 64 }, (setup) => {
      const { activationNorms } = measureLayers(setup, { workspace });
      // Between the ends: the first layer meets inputs that ReLU has not halved.
      return ((activationNorms[5] ?? 0) / (activationNorms[25] ?? 1)) ** (1 / 20);
    });
    expect(growth / Math.sqrt(Math.PI / (Math.PI - 1))).toBeCloseTo(1, 1);
  });

  it('grows as theory predicts, with a norm, a bias, or branches over √L', () => {
    const cases: Partial<NetworkSetup>[] = [
      { norm: 'layer', gain: 3 },
      { bias: 0.5, gain: 2 },
      { activation: 'gelu' },
      { activation: 'relu', init: 'he', residual: 'scaled' },
      { activation: 'relu', norm: 'layer', residual: 'plain', bias: 0.3 },
      { activation: 'tanh', init: 'orthogonal', gain: 1.2 },
    ];
    for (const change of cases) {
      const setup = { ...usual, ...change };
      const predicted = predict(setup);
      const growth = predicted.growth.reduce((product, factor) => product * factor, 1) ** (1 / 50);
      const readings = seeds.map((seed) => measureLayers({ ...setup, seed }, { workspace }));
      const found = median(readings, (reading) => reading.growth ?? 0) ?? 0;
      expect([change, Math.abs(found / growth - 1) < 0.02]).toEqual([change, true]);
      const length = median(readings, ({ lengths }) => lengths[50]) ?? 0;
      expect([change, Math.abs(Math.log(length / (predicted.lengths[50] ?? 0))) < 0.35]).toEqual([
        change,
        true,
      ]);
    }
  });

  it('lets the sensitivity to the input grow as the gradients do', () => {
    const { pass, growth } = measureLayers({ ...usual, gain: 1.5, depth: 30, width: 64 });
    const { typical } = runningProduct(pass, 0);
    expect((typical[30] ?? 0) ** (1 / 30) / (growth ?? 0)).toBeCloseTo(1, 1);
  });
});
