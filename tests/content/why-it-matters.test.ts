import { describe, expect, it } from 'vitest';
import { cliffRun } from '@/widgets/cliff/model';
import { schema as cliffSchema } from '@/widgets/cliff/params';
import { threeLandscapes } from '@/widgets/three-landscapes/model';
import { schema as landscapesSchema } from '@/widgets/three-landscapes/params';
import { unitGradients } from '@/widgets/unit-gradients/model';
import { schema as unitsSchema } from '@/widgets/unit-gradients/params';
import { runOf } from '@/widgets/unit-gradients/run';
import { lesson, stateOf } from './said';

const { says, saysNumber, saysOf } = lesson('content/en/why-it-matters.mdx');
const landscapes = (set: string) => threeLandscapes(stateOf(landscapesSchema, set));
const cliff = (set: string) => cliffRun(stateOf(cliffSchema, set));
const units = (set: string) => {
  const { show, ...settings } = stateOf(unitsSchema, set);
  return unitGradients(show, runOf(settings));
};

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

  it('counts right what vanishes and what explodes in one network', () => {
    const { readouts, sizes } = units('');
    says('43 of the 320 hidden units');
    says('29 have less than a hundredth');
    expect([readouts.exploding, readouts.vanishing]).toEqual([43, 29]);
    saysNumber('274', readouts['global-norm']);
    saysNumber('0.29', sizes.layer?.[0]);
    saysNumber('144', sizes.layer?.[1]);
    saysNumber('0.00012', sizes.update?.[1]);
    says('746 million');
    expect(Number(readouts.spread) / 1e6).toBeCloseTo(746, 0);
  });

  it.each([
    ['activation=sigmoid&gain=1&rate=0.1&steps=100', '0.6931', String.raw`1.2\cdot 10^{-7}`],
    ['gain=0.7&rate=1&steps=30', '0.6926', '0.0077'],
    ['gain=1&rate=1&steps=100', '0.0007', '0.0028'],
  ])('tells three quiet networks apart: %s has loss %s and global norm %s', (set, loss, norm) => {
    const { readouts } = units(set);
    saysOf(set, loss, readouts.loss);
    saysOf(set, norm, readouts['global-norm']);
  });

  it('is right that Adam makes updates alike where gradients are not', () => {
    const set = 'show=update&steps=0&optimizer=adam&rate=0.001';
    saysOf(set, '25', units(set).readouts.spread);
    expect(Number(units(set.replace('update', 'gradient')).readouts.spread)).toBeGreaterThan(1e9);
  });

  it('is right that large gradients alone do no harm', () => {
    const set = 'rate=0.001&steps=100';
    const after = units(set);
    saysOf(set, '0.241', after.readouts.loss);
    saysNumber('0.756', units('rate=0.001&steps=0').readouts.loss);
    expect([units('rate=0.001&steps=0').readouts.exploding, after.readouts.exploding]).toEqual([21, 0]);
    says('130 units lag behind');
    expect(after.readouts.vanishing).toBe(130);
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
