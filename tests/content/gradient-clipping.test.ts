import { describe, expect, it } from 'vitest';
import { gradientClipping } from '@/widgets/gradient-clipping/model';
import { schema } from '@/widgets/gradient-clipping/params';
import { longestStep, runOf } from '@/widgets/gradient-clipping/run';
import { unitGradients } from '@/widgets/unit-gradients/model';
import { schema as unitsSchema } from '@/widgets/unit-gradients/params';
import { runOf as unitRunOf } from '@/widgets/unit-gradients/run';
import { lesson, stateOf } from './said';

const { says, saysNumber, saysOf } = lesson('content/en/fixes/gradient-clipping.mdx');
const shown = (set: string) => gradientClipping(stateOf(schema, set));
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

  it('is right that clipping cannot make layers alike', () => {
    const { show, ...settings } = stateOf(unitsSchema, '');
    const { readouts, sizes } = unitGradients(show, unitRunOf(settings));
    const [low = 0, high = 0] = sizes.layer ?? [];
    saysNumber('274', readouts['global-norm']);
    saysNumber('0.29', low);
    saysNumber('144', high);
    says('500 times the smallest');
    expect(high / low).toBeGreaterThan(490);
    expect(high / low).toBeLessThan(510);
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
