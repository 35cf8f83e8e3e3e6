import { describe, expect, it } from 'vitest';
import { changeRipple } from '@/widgets/change-ripple/model';
import { schema as rippleSchema } from '@/widgets/change-ripple/params';
import { criticalGain } from '@/widgets/layer-gradients/edge';
import { layerGradients } from '@/widgets/layer-gradients/model';
import { schema as microscopeSchema } from '@/widgets/layer-gradients/params';
import { weightChain } from '@/widgets/weight-chain/model';
import { schema as chainSchema } from '@/widgets/weight-chain/params';
import { weightedSum } from '@/widgets/weighted-sum/model';
import { schema as sumSchema } from '@/widgets/weighted-sum/params';
import { lesson, stateOf } from './said';

const { says, saysOf } = lesson('content/en/exploding-and-vanishing.mdx');
const chain = (set: string) => weightChain(stateOf(chainSchema, set));
const ripple = (set: string) => changeRipple(stateOf(rippleSchema, set));
const microscope = (set: string) => layerGradients(stateOf(microscopeSchema, set));
const sum = (set: string) => weightedSum(stateOf(sumSchema, set));

describe('the chapter on exploding and vanishing gradients', () => {
  it('computes its small network right', () => {
    expect(sum('input-1=1.5').readouts.output).toBeCloseTo(0.32, 12);
    expect(sum('w12=0.9').paths['input-1'][2]).toBeCloseTo(0, 12);
    expect(sum('').paths['input-1'][2]).toBeCloseTo(-0.48, 12);
  });

  it('multiplies its chains right', () => {
    const [up, down] = [1.1, 0.9].map((weight) => Number(chain(`weight=${weight}&depth=50`).readouts.value));
    says('117.391 and 0.00515378');
    expect(up).toBeCloseTo(117.391, 3);
    expect(down).toBeCloseTo(0.00515378, 8);
    expect(Math.round(Number(up) / Number(down))).toBe(22778);
    saysOf(
      'weight=1.5&depth=100',
      String.raw`4.07\cdot 10^{17}`,
      chain('weight=1.5&depth=100').readouts.value,
    );
    const scattered = 'weight=1&depth=100&spread=0.5';
    saysOf(scattered, String.raw`-6\cdot 10^{-12}`, chain(scattered).readouts.value);
  });

  it('counts right how many scattered chains end below 1', () => {
    const ends = Array.from({ length: 999 }, (_, k) =>
      Math.abs(Number(chain(`weight=1&depth=100&spread=0.5&seed=${k + 1}`).readouts.value)),
    );
    says('997 end below 1 in size, and 911 of them below a thousandth');
    expect(ends.filter((end) => end < 1)).toHaveLength(997);
    expect(ends.filter((end) => end < 1e-3)).toHaveLength(911);
  });

  it.each([
    ['weight=0.6', '39.8', 'change-out'],
    ['activation=tanh', '0.085', 'growth'],
    ['weights=shear&depth=10', '38.7', 'change-out'],
    ['weights=shear&depth=40', '6.6', 'change-out'],
    ['weights=shear&depth=1', '10.08', 'largest'],
  ] as const)('says of a change with %s that it is %s', (set, text, readout) => {
    saysOf(set, text, ripple(set).readouts[readout]);
  });

  it('finds no weight above 0.98 in its orthogonal layers', () => {
    const { readouts } = ripple('weights=orthogonal&depth=20');
    expect(Number(readouts['largest-weight'])).toBeLessThan(0.98);
    expect(readouts.largest).toBeCloseTo(1, 12);
  });

  it.each([
    ['activation=sigmoid&width=128&depth=50', '0.238', String.raw`6\cdot 10^{-32}`],
    ['gain=0.7&width=128&depth=50', '0.697', String.raw`1.5\cdot 10^{-8}`],
    ['width=128&depth=50', '0.964', '0.16'],
    ['gain=1.5&width=128&depth=50', '1.060', '18'],
    ['gain=3&width=128&depth=50', '1.369', String.raw`6.5\cdot 10^{6}`],
    ['activation=relu&width=128&depth=50', '0.710', String.raw`3.7\cdot 10^{-8}`],
    ['activation=relu&gain=1.4142&width=128&depth=50', '1.002', '1.1'],
    ['activation=relu&gain=2&width=128&depth=50', '1.419', String.raw`4\cdot 10^{7}`],
  ])('measures the network with %s: %s a layer, %s over all', (set, growth, ratio) => {
    const { readouts } = microscope(set);
    saysOf(set, growth, readouts['growth-per-layer']);
    saysOf(set, ratio, readouts.ratio);
  });

  it('is right about the network whose activations stay level', () => {
    const set = 'gain=3&width=128&depth=50';
    const { spreads, changes } = microscope(set);
    says('near 0.84, through all 50 layers');
    for (const spread of spreads.slice(1)) expect(Math.abs(spread - 0.84)).toBeLessThan(0.04);
    says('6.4 million times');
    expect(Number(changes[50]) / 1e6).toBeCloseTo(6.4, 1);
  });

  it('knows where numbers run out', () => {
    const end = (set: string) => {
      says(`set="${set}"`);
      const { key, values } = microscope(set).sentence;
      return [key, values.layer];
    };
    expect(end('activation=relu&gain=5&depth=100')).toEqual(['overflow-forward', 72]);
    expect(end('activation=relu&gain=5&depth=100&precision=float16')).toEqual(['overflow-forward', 8]);
    expect(end('gain=3&width=128&depth=50&precision=float16')).toEqual(['overflow-backward', 7]);
    expect(end('activation=sigmoid&precision=float16')).toEqual(['underflow', 9]);
  });

  it('is right that all layers of a ReLU network with gain 1 learn equally little', () => {
    const norms = microscope('activation=relu&width=128&depth=50&gradient=weights').weightGradients.slice(1);
    expect(Math.min(...norms)).toBeGreaterThan(1e-7);
    expect(Math.max(...norms)).toBeLessThan(3e-7);
  });

  it('names the edges of chaos', () => {
    const plain = { init: 'normal', width: 32, norm: 'none', residual: 0 } as const;
    expect(criticalGain({ ...plain, activation: 'tanh', bias: 0.5 })).toBeCloseTo(1.55, 2);
    expect(criticalGain({ ...plain, activation: 'relu', bias: 0 })).toBeCloseTo(Math.SQRT2, 6);
    expect(criticalGain({ ...plain, activation: 'sigmoid', bias: 0 })).toBeNull();
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
