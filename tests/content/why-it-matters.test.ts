import { describe, expect, it } from 'vitest';
import { forward } from '@/core/network/forward';
import { network } from '@/core/network/network';
import { modelAt } from '@/figure/model-at';
import { cliff as cliffFigure } from '@/figures/cliff/figure';
import { schema as cliffSchema } from '@/figures/cliff/params';
import { threeLandscapes } from '@/figures/three-landscapes/figure';
import { schema as landscapesSchema } from '@/figures/three-landscapes/params';
import { dataOf } from '@/figures/unit-gradients/data';
import { unitsModel } from '@/figures/unit-gradients/model';
import { schema as unitsSchema } from '@/figures/unit-gradients/params';
import { ratesModel } from '@/figures/unit-gradients/rates';
import { runOf, train } from '@/figures/unit-gradients/run';
import { sweepStart } from '@/figures/unit-gradients/sweep';
import { lesson, stateOf } from './lesson-claims';

const { says, saysNumber, saysOf } = lesson('content/en/why-it-matters.mdx');
const landscapes = (set: string) => modelAt(threeLandscapes, stateOf(landscapesSchema, set));
const cliff = (set: string) => modelAt(cliffFigure, stateOf(cliffSchema, set));
const units = (set: string, frame?: number) => {
  const { show, ...settings } = stateOf(unitsSchema, set);
  return unitsModel(show, runOf(settings), frame);
};
/** The losses of a training, frame by frame. */
const lossesOf = (set: string) => train(stateOf(unitsSchema, set)).losses;
const start = (set: string) => ratesModel(sweepStart(stateOf(unitsSchema, set)));
const seeds = [1, 2, 3, 4, 5, 6, 7, 8];

describe('the chapter on why it matters', () => {
  it('knows where its three runs end, and what becomes of them', () => {
    const { readouts } = landscapes('');
    saysNumber('60.18874', readouts['x-1']);
    expect([readouts['verdict-1'], readouts['verdict-2'], readouts['verdict-3']]).toEqual([
      'settles',
      'wanders',
      'leaves',
    ]);
    for (const [set, slot] of [
      ['rate=0.1', 'x-2'],
      ['rate=0.01', 'x-3'],
    ] as const) {
      saysOf(set, '60.18874', landscapes(set).readouts[slot]);
    }
    saysOf('start=58.001', '95.39', landscapes('start=58.001').readouts['x-2']);
    saysNumber('89.43', readouts['x-2']);
    saysOf('steps=21', '97.46', landscapes('steps=21').readouts['x-2']);
  });

  it('sees scale 6 settle, 7 swing and 8 settle elsewhere', () => {
    const set = 'scales=6,7,8&steps=200';
    const { readouts } = landscapes(set);
    saysOf(set, '60.1907', readouts['x-1']);
    saysOf(set, '61.1421', readouts['x-2']);
    saysOf(set, '67.2838', readouts['x-3']);
    saysNumber('59.0896', landscapes('scales=6,7,8&steps=201').readouts['x-2']);
    expect([readouts['verdict-1'], readouts['verdict-2'], readouts['verdict-3']]).toEqual([
      'settles',
      'swings',
      'settles',
    ]);
  });

  it('counts right what explodes in one network, on this seed and the others', () => {
    const { readouts, sizes, statuses, sentence } = units('');
    says('55 of the 320 hidden units');
    expect([readouts.exploding, readouts.vanishing]).toEqual([55, 0]);
    says('in the first eight layers here');
    expect(Math.floor(statuses.lastIndexOf('exploding') / 16) + 1).toBe(8);
    saysNumber('41.8', readouts['global-norm']);
    saysNumber('0.087', sizes.layer?.[0]);
    saysNumber('23', sizes.layer?.[1]);
    saysNumber('0.000037', sizes.update?.[1]);
    says('a factor of 56,300');
    says('half of the layers make 99.5% of its square, and layer 20 four millionths');
    expect(sentence.values).toMatchObject({ gradientSpread: 56300, louderShare: 99.5, quietest: 20 });
    expect(Number(sentence.values.quietestShare)).toBeCloseTo(4e-4, 4);
    says('17 to 66 units');
    const counts = seeds.map((seed) => Number(units(`seed=${seed}`).readouts.exploding));
    expect([Math.min(...counts), Math.max(...counts)]).toEqual([17, 66]);
  });

  it('finds units that vanish beside them where the points of a kind are alike', () => {
    const { readouts } = units('data=clouds');
    says('29 units have less than a hundredth (▼), beside 43 with more than a hundred times');
    expect([readouts.exploding, readouts.vanishing]).toEqual([43, 29]);
    says('0 to 66, and 7 to 71, on eight seeds');
    const all = seeds.map((seed) => units(`data=clouds&seed=${seed}`).readouts);
    const range = (counts: number[]) => [Math.min(...counts), Math.max(...counts)];
    expect(range(all.map(({ exploding }) => Number(exploding)))).toEqual([0, 66]);
    expect(range(all.map(({ vanishing }) => Number(vanishing)))).toEqual([7, 71]);
  });

  it('knows what a rate would change in the first step', () => {
    const { layers } = units('show=update&steps=0&rate=0.05').shown;
    says('layer 2 would change by 13% in its first step, and the last hidden layer by 0.03%');
    expect(layers[1]).toBeCloseTo(0.13, 2);
    expect(layers[19]).toBeCloseTo(0.0003, 4);
  });

  it('is right about how far gradients differ where units are sigmoid, and where they are tanh', () => {
    says('between 0.4 millionths and 0.016 millionths');
    const shares = seeds.map((seed) => {
      const { layers } = start(`activation=sigmoid&gain=1&depth=12&seed=${seed}`).sweep;
      return (layers[0] ?? 0) / (layers[11] ?? 1);
    });
    expect(Math.max(...shares)).toBeCloseTo(4e-7, 7);
    expect(Math.min(...shares)).toBeCloseTo(1.6e-8, 9);
    says('within a factor of eleven');
    for (const seed of seeds) {
      const { layers } = start(`gain=0.6&seed=${seed}`).sweep;
      expect(Math.max(...layers) / Math.min(...layers)).toBeLessThan(11.5);
    }
  });

  it('is right about which steps the first gradient predicts', () => {
    const lengthsOf = (set: string) => seeds.map((seed) => start(`${set}&seed=${seed}`).right ?? 0);
    const [sigmoid, well, exploding] = [
      lengthsOf('activation=sigmoid&gain=1&depth=12'),
      lengthsOf('gain=1.2'),
      lengthsOf('gain=4'),
    ];
    says('0.06% to 1% on eight seeds');
    expect(Math.min(...sigmoid)).toBeCloseTo(0.0006, 4);
    expect(Math.max(...sigmoid)).toBeCloseTo(0.01, 4);
    says('0.3% of the weights or more');
    expect(Math.min(...well)).toBeCloseTo(0.003, 3);
    expect(Math.max(...exploding)).toBeCloseTo(1e-5, 7);
    expect(Math.min(...exploding)).toBeCloseTo(1e-7, 9);
    const { readouts, sweep } = start('');
    saysNumber('5.9', readouts['predicted-fall']);
    saysNumber('0.81', sweep.loss);
    saysNumber('0.045', -Number(readouts['true-fall']));
  });

  it.each([
    ['data=clouds&activation=sigmoid&gain=1&rate=0.1&steps=100', '0.6931', String.raw`1.2\cdot 10^{-7}`],
    ['data=clouds&gain=0.7&rate=1&steps=30', '0.6926', '0.0077'],
    ['data=clouds&gain=1&rate=1&steps=100', '0.0007', '0.0028'],
  ])('tells three quiet networks apart: %s has loss %s and global norm %s', (set, loss, norm) => {
    const { readouts } = units(set);
    saysOf(set, loss, readouts.loss);
    saysOf(set, norm, readouts['global-norm']);
  });

  it('knows how long the plateau lasts by chance', () => {
    says('below 0.1 after 50 steps on four, and after 100 on all');
    const runs = seeds.map((seed) => lossesOf(`data=clouds&gain=0.7&rate=1&steps=100&seed=${seed}`));
    expect(runs.filter((losses) => (losses[50] ?? 1) < 0.1)).toHaveLength(4);
    expect(runs.every((losses) => (losses[100] ?? 1) < 0.1)).toBe(true);
    saysNumber('0.081', runs[3]?.[50]);
  });

  it('knows how little is left of the input in network A, and of the first gradient beside ε', () => {
    const set = 'activation=sigmoid&gain=1&data=clouds';
    const { inputs, labels } = dataOf('clouds', 4);
    const widths = [2, ...new Array<number>(20).fill(16), 1];
    const last = forward(network({ widths, activation: 'sigmoid', gain: 1, seed: 4 }), inputs)
      .activations[20];
    const gaps = Array.from({ length: 16 }, (_, unit) => {
      const values = Array.from(labels, (_, k) => last?.[16 * k + unit] ?? 0);
      return Math.max(...values) - Math.min(...values);
    });
    saysNumber(String.raw`5\cdot 10^{-13}`, Math.max(...gaps));
    saysNumber(String.raw`2\cdot 10^{-14}`, start(set).sweep.layers[0]);
    saysNumber(String.raw`5\cdot 10^{-16}`, units(`${set}&rate=0.1&show=update&steps=100`).shown.layers[0]);
  });

  it('is right that Adam makes updates alike where gradients are not', () => {
    const set = 'show=update&steps=0&optimizer=adam&rate=0.001&data=clouds';
    saysOf(set, '25', units(set).readouts.spread);
    expect(Number(units(set.replace('update', 'gradient')).readouts.spread)).toBeGreaterThan(1e9);
  });

  it.each([
    ['data=clouds&rate=0.05&steps=100', '0.013', '0.011', '0.015'],
    ['data=clouds&rate=0.001&steps=100', '0.24', '0.15', '0.44'],
  ])('knows what the networks with the large weights come to on all seeds: %s', (set, here, least, most) => {
    const losses = seeds.map((seed) => lossesOf(`${set}&seed=${seed}`).at(-1) ?? 0);
    saysOf(set, here, losses[3]);
    saysNumber(least, Math.min(...losses));
    saysNumber(most, Math.max(...losses));
  });

  it('is right that the bold rate is far above the rule of thumb in its first step', () => {
    says('21 exploding units before its first step');
    expect(units('data=clouds&steps=0').readouts.exploding).toBe(21);
    says('changes layer 4 by 22%');
    expect(units('data=clouds&show=update&steps=0&rate=0.05').shown.layers[3]).toBeCloseTo(0.22, 2);
  });

  it('describes the run over the cliff as it happens', () => {
    const { readouts, losses, norms } = cliff('');
    expect(readouts['longest-at']).toBe(73);
    saysNumber('16.9', readouts['longest-step']);
    saysNumber('11.3', norms[72]);
    saysNumber('0.0859', losses[0]);
    saysNumber('0.0145', losses[72]);
    saysNumber('0.0900', readouts.loss);
    saysOf('rate=0.1', '0.0855', cliff('rate=0.1').readouts.loss);
    saysOf('time=5', '0.0005', cliff('time=5').readouts.loss);
    says('no gradient is longer than 0.46');
    expect(Math.max(...cliff('time=5').norms)).toBeLessThan(0.46);
    says('None of the first 72 steps is longer than 0.18');
    expect(Number(cliff('steps=72').readouts['longest-step'])).toBeLessThan(0.18);
  });
});
