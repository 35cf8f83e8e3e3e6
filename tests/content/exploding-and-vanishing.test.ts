import { describe, expect, it } from 'vitest';
import { criticalGain } from '@/core/network/critical-gain';
import { measureLayers } from '@/core/network/layer-statistics';
import { verdictOf } from '@/core/network/verdict';
import { modelAt } from '@/figure/model-at';
import { changeRipple } from '@/figures/change-ripple/figure';
import { schema as rippleSchema } from '@/figures/change-ripple/params';
import { measuredRatios } from '@/figures/chaos-map/measure';
import { criticalGainOnSlider } from '@/figures/layer-gradients/critical-gain';
import { layerGradients } from '@/figures/layer-gradients/figure';
import { schema as microscopeSchema } from '@/figures/layer-gradients/params';
import { weightChain } from '@/figures/weight-chain/figure';
import { schema as chainSchema } from '@/figures/weight-chain/params';
import { weightedSum } from '@/figures/weighted-sum/figure';
import { schema as sumSchema } from '@/figures/weighted-sum/params';
import { lesson, stateOf } from './lesson-claims';

const { says, saysNumber, saysOf } = lesson('content/en/exploding-and-vanishing.mdx');
const chain = (set: string) => modelAt(weightChain, stateOf(chainSchema, set));
const ripple = (set: string) => modelAt(changeRipple, stateOf(rippleSchema, set));
const microscope = (set: string) => modelAt(layerGradients, stateOf(microscopeSchema, set));
const seeds = [1, 2, 3, 4, 5, 6, 7, 8];

/** The networks of the table, then those of the text. */
const table = [
  ['activation=sigmoid&width=128&depth=50', '0.238', String.raw`6\cdot 10^{-32}`],
  ['gain=0.7&width=128&depth=50', '0.697', String.raw`1.5\cdot 10^{-8}`],
  ['width=128&depth=50', '0.964', '0.16'],
  ['gain=1.5&width=128&depth=50', '1.060', '18'],
  ['gain=3&width=128&depth=50', '1.369', String.raw`6.5\cdot 10^{6}`],
  ['activation=relu&width=128&depth=50', '0.710', String.raw`3.7\cdot 10^{-8}`],
  ['activation=relu&gain=1.4142&width=128&depth=50', '1.002', '1.1'],
  ['activation=relu&gain=2&width=128&depth=50', '1.419', String.raw`4\cdot 10^{7}`],
] as const;
const others = {
  steep: 'activation=sigmoid&gain=5&width=128&depth=50',
  half: 'gain=3&width=128&depth=50&precision=float16',
  weights: 'activation=relu&width=128&depth=50&gradient=weights',
} as const;
const wide = [...table.map(([set]) => set), ...Object.values(others)];

/** Each of them with every seed; seed by seed, which draws the random numbers of a seed only once. */
const runs = seeds.map((seed) =>
  Object.fromEntries(wide.map((set) => [set, microscope(`${set}&seed=${seed}`)])),
);
const everySeed = (set: string) => runs.map((run, k) => run[set] ?? microscope(`${set}&seed=${seeds[k]}`));

/** The least and the most of some numbers. */
const range = (numbers: readonly unknown[]) => {
  const values = numbers.map(Number);
  return [Math.min(...values), Math.max(...values)] as const;
};
const sum = (set: string) => modelAt(weightedSum, stateOf(sumSchema, set));

describe('the chapter on exploding and vanishing gradients', () => {
  it('computes its small network right', () => {
    expect(sum('input-1=1.5').readouts.output).toBeCloseTo(0.32, 12);
    expect(sum('w12=0.9').paths['input-1'][2]).toBeCloseTo(0, 12);
    expect(sum('').paths['input-1'][2]).toBeCloseTo(-0.48, 12);
  });

  it('multiplies its chains right', () => {
    const [up, down] = [1.1, 0.9].map((weight) => Number(chain(`weight=${weight}&depth=50`).readouts.value));
    says('117 and 0.005.');
    expect(up).toBeCloseTo(1.1 ** 50, 9);
    expect(down).toBeCloseTo(0.9 ** 50, 12);
    saysNumber('117', up);
    saysNumber('0.005', down);
    expect(Math.round(Number(up) / Number(down))).toBe(22778);
    says('ninety layers that look like 0');
    const { products } = chain('weight=1.5&depth=100&axis=linear');
    expect(Number(products[90]) / Number(products[100])).toBeLessThan(0.02);
    says('The typical product shrinks');
    expect(chain('weight=1&depth=100&spread=0.5').readouts.verdict).toBe('vanishing');
    says('Only a size of exactly 1 never doubles');
    expect(chain('weight=1').readouts['doubling-depth']).toBeNull();
  });

  it('counts right how many scattered chains end below 1', () => {
    const signed = Array.from({ length: 999 }, (_, k) =>
      Number(chain(`weight=1&depth=100&spread=0.5&seed=${k + 1}`).readouts.value),
    );
    const ends = signed.map(Math.abs);
    says('997 end below 1 in size, and 911 of them below a thousandth');
    expect(ends.filter((end) => end < 1)).toHaveLength(997);
    expect(ends.filter((end) => end < 1e-3)).toHaveLength(911);
    says('among these seeds the largest is 75 and the mean is −0.02');
    expect(Math.round(Math.max(...ends))).toBe(75);
    expect(signed.reduce((total, end) => total + end, 0) / 999).toBeCloseTo(-0.02, 2);
  });

  it('sees a wide layer add, a tanh go flat, and a matrix with small eigenvalues stretch before it shrinks', () => {
    says('multiplies by $4 \\cdot 0.6 = 2.4$. (The first layer multiplies by only 1.2');
    expect(ripple('weight=0.6').readouts['change-out']).toBeCloseTo(1.2 * 2.4 ** 4, 9);
    says('Its units stand where tanh is almost flat.');
    expect(ripple('activation=tanh').readouts.growth).toBeLessThan(0.1);
    says('It grows before it decays.');
    const [early, late] = [10, 40].map((depth) =>
      Number(ripple(`weights=shear&depth=${depth}`).readouts['change-out']),
    );
    expect(early).toBeGreaterThan(10);
    expect(late).toBeLessThan(Number(early) / 2);
    // The larger singular value of (0.9, 10; 0, 0.9).
    const stretch = (10 + Math.sqrt(10 ** 2 + 4 * 0.9 ** 2)) / 2;
    expect(ripple('weights=shear&depth=1').readouts.largest).toBeCloseTo(stretch, 9);
  });

  it('tells how large weights of orthogonal layers are, and that their factor is 1 with every seed', () => {
    const set = 'weights=orthogonal&depth=20';
    says('(from 0.92 to just below 1 with other seeds)');
    for (let seed = 1; seed <= 999; seed += 7) {
      const { readouts } = ripple(`${set}&seed=${seed}`);
      expect(Number(readouts['largest-weight'])).toBeGreaterThan(0.92);
      expect(Number(readouts['largest-weight'])).toBeLessThan(1);
      expect(readouts.largest).toBeCloseTo(1, 12);
    }
  });

  it.each(table)(
    'measures the network with %s: %s a layer, %s over all, and near that with other seeds',
    (set, growth, ratio) => {
      const [first, ...rest] = everySeed(set).map(({ readouts }) => readouts);
      saysOf(set, growth, first?.['growth-per-layer']);
      saysOf(set, ratio, first?.ratio);
      says(
        'With seeds 1 to 8 the second column moves by at most 3%, and the last one by at most a factor of 4.',
      );
      for (const readouts of rest) {
        const [perLayer, whole] = (['growth-per-layer', 'ratio'] as const).map(
          (name) => Number(readouts[name]) / Number(first?.[name]),
        );
        expect(Math.abs((perLayer ?? 0) - 1)).toBeLessThan(0.03);
        expect(Math.abs(Math.log(whole ?? 0))).toBeLessThan(Math.log(4));
      }
    },
  );

  it('says how little larger weights help the sigmoid, and that at last they do', () => {
    const set = others.steep;
    const growths = everySeed(set).map(({ readouts }) => readouts['growth-per-layer']);
    saysOf(set, '0.717', growths[0]);
    says('(0.68 to 0.72 with seeds 1 to 8)');
    expect(range(growths).map((growth) => growth.toFixed(2))).toEqual(['0.68', '0.72']);
    const beyond = (gain: number) =>
      measureLayers({
        ...{ depth: 20, width: 64, activation: 'sigmoid', gain, bias: 0, init: 'normal' },
        ...{ residual: 'none', norm: 'none', batch: 16, precision: 'float64', seed: 1 },
      }).growth;
    says('with larger gains even the sigmoid explodes');
    expect(beyond(15)).toBeGreaterThan(1.1);
    saysNumber('10.1', criticalGain('sigmoid', 0));
  });

  it('is right about the network whose activations stay level, with every seed', () => {
    const all = everySeed('gain=3&width=128&depth=50');
    says('between 0.83 and 0.87, through all 50 layers');
    const spreads = range(all.flatMap((model) => [...model.spreads.slice(1)]));
    expect(spreads.map((spread) => spread.toFixed(2))).toEqual(['0.83', '0.87']);
    says('the amber nudge has grown 6.4 million times');
    expect(Number(all[0]?.changes[50]) / 1e6).toBeCloseTo(6.4, 1);
    says('6.5 million times (0.9 to 13 million with seeds 1 to 8)');
    const [least, most] = range(all.flatMap(({ changes, readouts }) => [changes[50], readouts.ratio]));
    expect([(least / 1e6).toFixed(1), (most / 1e6).toFixed(0)]).toEqual(['0.9', '13']);
  });

  it('knows where numbers run out, and between which layers with other seeds', () => {
    const end = (set: string) => {
      says(`set="${set}"`);
      const all = everySeed(set).map(({ sentence }) => sentence);
      expect(new Set(all.map(({ key }) => key)).size).toBe(1);
      return [all[0]?.key, all[0]?.values.layer, ...range(all.map(({ values }) => values.layer))];
    };
    expect(end('activation=relu&gain=5&depth=100')).toEqual(['overflow-forward', 72, 70, 74]);
    expect(end('activation=relu&gain=5&depth=100&precision=float16')).toEqual(['overflow-forward', 8, 7, 9]);
    says('(With seeds 1 to 8: layers 70 to 74, and 7 to 9.)');
    expect(end(others.half)).toEqual(['overflow-backward', 7, 2, 7]);
    says('layer 7 (2 to 7 with seeds 1 to 8)');
    expect(end('activation=sigmoid&precision=float16')).toEqual(['underflow', 9, 9, 10]);
    says('layer 9 down to the input (9 or 10 with seeds 1 to 8)');
  });

  it('is right that all layers of a ReLU network with gain 1 learn equally little', () => {
    const set = others.weights;
    says(`set="${set}"`);
    const all = everySeed(set).map(({ weightGradients }) => range([...weightGradients.slice(1)]));
    expect(all[0]?.[0]).toBeGreaterThan(1e-7);
    expect(all[0]?.[1]).toBeLessThan(3e-7);
    says('with seeds 1 to 8 between');
    says(String.raw`{2\cdot 10^{-8}}`);
    for (const [least, most] of all) {
      expect(least).toBeGreaterThan(2e-8);
      expect(most).toBeLessThan(3e-7);
      expect(most / least).toBeLessThan(10);
    }
  });

  it('tells how the map of growth looks, with every seed', () => {
    const ratio = (gain: number, depth: number, seed: number) =>
      measuredRatios({ activation: 'tanh', bias: 0, width: 32, seed }, gain, depth)[depth] ?? 0;
    const growths = seeds.map((seed) => ratio(2, 20, seed));
    saysOf('gain=2&depth=20', '16.9', growths[0]);
    says('(9 to 29 with seeds 1 to 8)');
    expect(range(growths).map(Math.round)).toEqual([9, 29]);
    says('gain 0.75 to about 3, at depth 100 only from about 1 to 1.5');
    const gains = Array.from({ length: 19 }, (_, k) => 2.7 + k / 20);
    for (const seed of seeds) {
      const verdicts = (depth: number, ...gains: number[]) =>
        gains.map((gain) => verdictOf(ratio(gain, depth, seed)));
      expect(verdicts(20, 0.7, 0.75, 1, 2, 2.75)).toEqual([
        'vanishing',
        ...new Array<string>(4).fill('healthy'),
      ]);
      const end = gains.find((gain) => verdictOf(ratio(gain, 20, seed)) !== 'healthy') ?? 5;
      expect(Math.abs(end - 3.15)).toBeLessThan(0.45);
      expect(verdicts(100, 0.9, 1, 1.4, 1.75, 2)).toEqual([
        ...['vanishing', 'healthy', 'healthy', 'exploding', 'exploding'],
      ]);
    }
  });

  it('knows the typical factor of four linear units: exp ½(ψ(2) + ln 2 − ln 4)', () => {
    const gamma = 0.5772156649;
    saysNumber('0.874', Math.exp((1 - gamma + Math.LN2 - Math.log(4)) / 2));
  });

  it('names the edges of chaos', () => {
    const plain = { init: 'normal', width: 32, norm: 'none', residual: 0 } as const;
    expect(criticalGainOnSlider({ ...plain, activation: 'tanh', bias: 0.5 })).toBeCloseTo(1.55, 2);
    expect(criticalGainOnSlider({ ...plain, activation: 'relu', bias: 0 })).toBeCloseTo(Math.SQRT2, 6);
    expect(criticalGainOnSlider({ ...plain, activation: 'sigmoid', bias: 0 })).toBeNull();
  });

  it('counts right how many critical networks are healthy: all wide ones, 26 of 100 narrow ones', () => {
    const healthy = (width: number, seeds: number) =>
      Array.from({ length: seeds }, (_, k) =>
        microscope(`activation=relu&init=he&depth=50&width=${width}&seed=${k + 1}`),
      ).filter(({ readouts }) => readouts.verdict === 'healthy').length;
    says('26 of the first 100');
    expect(healthy(8, 100)).toBe(26);
    expect(healthy(128, 20)).toBe(20);
  });
});
