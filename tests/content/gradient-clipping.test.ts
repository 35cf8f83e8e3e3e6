import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { frobenius } from '@/core/calculus/frobenius';
import { clipInto } from '@/core/descent/clipping';
import { type OptimizerOptions, optimizer } from '@/core/descent/optimizers';
import { backward } from '@/core/network/backward';
import { ranges } from '@/core/network/formats';
import { measureLayers } from '@/core/network/layer-statistics';
import { modelAt } from '@/figure/model-at';
import { gradientClipping } from '@/figures/gradient-clipping/figure';
import { schema } from '@/figures/gradient-clipping/params';
import { longestStep, runOf } from '@/figures/gradient-clipping/run';
import { type LabSettings, settingsSchema as lab } from '@/figures/rescue-lab/params';
import { datasetOf } from '@/figures/rescue-lab/points/dataset-of';
import { createRun } from '@/figures/rescue-lab/training/run';
import { baseline } from '@/scenes/layers/baseline-network';
import { lesson, stateOf } from './lesson-claims';

const path = 'content/en/fixes/gradient-clipping.mdx';
const { says, saysNumber, saysOf } = lesson(path);
const source = readFileSync(path, 'utf8');
const seeds = [1, 2, 3, 4, 5, 6, 7, 8];
/** How many times the longest is as long as the shortest. */
const unlike = (norms: readonly number[]) => Math.max(...norms) / Math.min(...norms);
const shown = (set: string) => modelAt(gradientClipping, stateOf(schema, set));
const clippedRun = (set: string) => {
  const { by, threshold, ...settings } = stateOf(schema, set);
  return runOf(settings, { by, at: threshold });
};
const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

describe('the lesson on gradient clipping', () => {
  it('knows how its two runs end', () => {
    const { readouts, without } = shown('');
    saysNumber('0.09', readouts['loss-without']);
    saysNumber('0.000134', readouts.loss);
    says('Twelve. 288 of the 300 steps');
    expect(readouts.clipped).toBe(12);
    saysNumber('16.9', without.thrown?.length);
    expect(without.thrown?.step).toBe(73);
    says('With it the step is 0.3 long');
    expect(longestStep(clippedRun(''), 300)?.length).toBeCloseTo(0.3, 9);
    saysNumber('11.3', clippedRun('').norms[72]);
  });

  it('sees a low threshold crawl, and a high one throw', () => {
    saysOf('threshold=0.001', '0.0821', shown('threshold=0.001').readouts.loss);
    expect(shown('threshold=0.001').readouts.clipped).toBe(300);
    saysOf('threshold=10', '15', shown('threshold=10').with.thrown?.length);
  });

  it('sees clipping by value go on tapping at the wall', () => {
    const { readouts, sentence, with: clipped } = shown('by=value');
    says('set="by=value"');
    says('Now more than 60 steps are shortened');
    expect(readouts.clipped).toBeGreaterThan(60);
    says('between less than 0.02 and more than 0.2');
    const late = clipped.losses.slice(-100);
    expect(Math.min(...late)).toBeLessThan(0.02);
    expect(Math.max(...late)).toBeGreaterThan(0.2);
    expect(sentence.key).toBe('turned');
  });

  it('turns (100, 0.1) by 5.65° by value and by 0° by norm', () => {
    const set = 'threshold=1&gx=100&gy=0.1';
    const {
      readouts,
      arrows: { norm, value },
    } = shown(set);
    saysOf(set, '5.65', readouts['turn-value']);
    expect(readouts['turn-norm']).toBe(0);
    says('(1, 0.001)');
    says('(1, 0.1)');
    expect(norm.after[1]).toBeCloseTo(0.001, 6);
    expect(value.after).toEqual([1, 0.1]);
  });

  it('reads the histogram of the run that is not clipped', () => {
    const { counts: histogram } = shown('threshold=100').lengths;
    const { norms } = clippedRun('threshold=100');
    says('a heap of 72 ordinary gradients, none longer than 0.12');
    expect(Math.max(...norms.slice(0, 72))).toBeLessThan(0.12);
    expect([sum(histogram.kept), histogram.below]).toEqual([73, 227]);
    says('The other 227');
  });

  it('is right that the threshold need not be exact', () => {
    says('In 500 steps, 0.1, 0.2, 0.5 and 1 all bring this run below 0.00001');
    for (const threshold of [0.1, 0.2, 0.5, 1])
      expect(shown(`threshold=${threshold}&steps=500`).readouts.loss).toBeLessThan(1e-5);
  });

  it('turns a step of two components by up to 45°, and one of a million by nearly 90°', () => {
    says('Two of them can turn the step by up to 45°, a million of them by nearly 90°.');
    /** Between a gradient with one giant among `n` components and its signs. */
    const turn = (n: number) => {
      const gradient = new Float64Array(n).fill(1);
      gradient[0] = 1e9;
      const signs = new Float64Array(n);
      clipInto({ by: 'value', at: 1 }, gradient, signs);
      const inner = gradient.reduce((sum, g, k) => sum + g * (signs[k] ?? 0), 0);
      return (Math.acos(inner / frobenius(gradient) / frobenius(signs)) * 180) / Math.PI;
    };
    expect(turn(2)).toBeCloseTo(45, 3);
    expect(turn(1e6)).toBeGreaterThan(89);
  });

  it('knows how long steps are when each of them is clipped: what the threshold does depends on the optimizer', () => {
    /** The last of many steps of one gradient over 100 weights. */
    const pace = (options: OptimizerOptions, at: number) => {
      const weights = new Float64Array(100);
      const step = optimizer(options, weights.length);
      const gradient = Float64Array.from(weights, (_, k) => 1e4 + k);
      const clipped = new Float64Array(weights.length);
      let before = weights.slice();
      for (let k = 0; k < 200; k++) {
        before = weights.slice();
        clipInto({ by: 'norm', at }, gradient, clipped);
        step(weights, clipped);
      }
      return frobenius(weights.map((weight, k) => weight - (before[k] ?? 0)));
    };
    const learningRate = 0.001;
    const sgd = { name: 'sgd', learningRate } as const;
    says('every step is $\\eta c$ long, 0.001 at the threshold 1 and 0.00001 at 0.01');
    expect(pace(sgd, 1)).toBeCloseTo(0.001, 9);
    expect(pace(sgd, 0.01)).toBeCloseTo(0.00001, 9);
    says('With $\\beta = 0.9$ that is ten times as long');
    expect(pace({ ...sgd, momentum: 0.9 }, 1)).toBeCloseTo(0.01, 9);
    says('Its steps are 0.01 long at the threshold 1, and 0.01 long at 0.01.');
    for (const at of [1, 0.01]) expect(pace({ name: 'adam', learningRate }, at)).toBeCloseTo(0.01, 5);
  });

  it('is right that by norm layers stay as unlike as they were, and that by value they become alike', () => {
    const found = seeds.map((seed) => {
      const { weightNorms, pass } = measureLayers({ ...baseline, activation: 'tanh', gain: 3, seed });
      const { layers } = backward(pass, { loss: 'mse', target: new Float64Array(baseline.batch) });
      const byValue = layers.slice(0, -1).map(({ weights }) => {
        const clipped = new Float64Array(weights.length);
        clipInto({ by: 'value', at: 0.001 }, weights, clipped);
        return frobenius(clipped);
      });
      return { before: unlike(Array.from(weightNorms.slice(0, -1))), after: unlike(byValue) };
    });
    says('from 190,000 to 2.9 million times as long');
    const before = found.map((seed) => seed.before);
    expect(Math.min(...before) / 1e5).toBeCloseTo(1.9, 1);
    expect(Math.max(...before) / 1e6).toBeCloseTo(2.9, 1);
    says('The norms of its layers then differ by less than 12%.');
    expect(Math.max(...found.map((seed) => seed.after))).toBeLessThan(1.12);
  });

  it('is right that by value, and not by norm, it rescues plain skip connections', {
    timeout: 60_000,
  }, () => {
    says('within 120 steps, clipping by value at 0.1 brings 95% of the points right on each of eight seeds');
    const [, link = ''] = /lab\/\?([^#]+clip=value[^#]+)#/.exec(source) ?? [];
    const settings = stateOf(lab, link.replaceAll('rescue-lab.', ''));
    expect(settings).toMatchObject({ clip: 'value', threshold: 0.1, residual: 'plain' });
    const best = (change: Partial<LabSettings>) => {
      const run = createRun({ ...settings, ...change }, datasetOf({ ...settings, ...change }, null));
      let most = 0;
      while (run.taken() < 120 && most < 0.95) {
        run.step();
        if (run.taken() === 1) expect(run.record()?.weightNorms[0]).toBeGreaterThan(1e8);
        if (run.taken() % 10 === 0) most = Math.max(most, run.evaluate().trainAccuracy);
      }
      return most;
    };
    for (const seed of seeds) {
      expect(best({ seed }), `by value, seed ${seed}`).toBeGreaterThanOrEqual(0.95);
      expect(best({ seed, clip: 'norm' }), `by norm, seed ${seed}`).toBeLessThan(0.95);
    }
  });

  it('is right that a norm overflows in float32 where no component does', () => {
    says('the norm of 100 components of');
    expect(Math.fround(1e20)).toBeLessThan(ranges.float32.largest);
    expect(1e20 ** 2).toBeGreaterThan(ranges.float32.largest);
    saysNumber(String.raw`3.4\cdot 10^{38}`, ranges.float32.largest);
  });

  it('is right that clipping does nothing where the gradient has vanished', () => {
    const set = 'w=7&b=1&steps=500';
    const { readouts, without } = shown(set);
    saysOf(set, '0.0897', readouts.loss);
    saysNumber('0.0898', without.losses[0]);
    saysNumber('0.0003', clippedRun(set).norms[0]);
    expect(readouts).toMatchObject({ clipped: 0, 'loss-without': readouts.loss });
  });
});
