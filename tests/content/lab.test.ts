import { describe, expect, it } from 'vitest';
import { challenges } from '@/figures/rescue-lab/challenges/challenges';
import { readDifferences } from '@/figures/rescue-lab/differences';
import { type LabSettings, settingsSchema } from '@/figures/rescue-lab/params';
import { datasetOf } from '@/figures/rescue-lab/points/dataset-of';
import { healthOf } from '@/figures/rescue-lab/training/health';
import { createRun, type Run } from '@/figures/rescue-lab/training/run';
import { snapshotOf } from '@/figures/rescue-lab/training/snapshot';
import { lesson, stateOf } from './lesson-claims';

const { says, saysNumber, saysOf } = lesson('content/en/lab.mdx');

function trained(set: string, steps: number): Run {
  const settings: LabSettings = stateOf(settingsSchema, set);
  const run = createRun(settings, datasetOf(settings, null));
  for (let k = 0; k < steps; k++) run.step();
  return run;
}

/** The first step after which so many of the training points are right. */
function firstAt(set: string, share: number): number {
  const run = trained(set, 0);
  while (run.evaluate().trainAccuracy < share && run.taken() < 1000) run.step();
  return run.taken();
}

describe('what the lab’s page says of the spiral', () => {
  it('is what the run does', () => {
    saysOf('seed=1', '133', firstAt('seed=1', 0.98));
    const { trainAccuracy, testAccuracy } = trained('seed=1', 300).evaluate();
    says('step 300');
    expect(trainAccuracy).toBe(1);
    saysNumber('92', 100 * testAccuracy);
  });
});

describe('what it says of 20 sigmoid layers', () => {
  const broken = 'activation=sigmoid&depth=20';

  it('is what the first step shows, and what 300 steps lead to', () => {
    const norms = trained(broken, 1).record()?.weightNorms ?? [];
    saysOf(broken, '0.0076', norms[19]);
    saysNumber(String.raw`1.2\cdot 10^{-14}`, norms[0]);
    says('300 steps later');
    saysNumber('0.6931', trained(broken, 300).evaluate().trainLoss);
    saysOf(`${broken}&rate=0.1`, '0.6931', trained(`${broken}&rate=0.1`, 300).evaluate().trainLoss);
  });

  it('holds for batch normalization, alone and as B', () => {
    saysOf(`${broken}&norm=batch`, '155', firstAt(`${broken}&norm=batch`, 0.98));
    says(`set="${broken}&compare=1&b=norm:batch"`);
    const a = stateOf(settingsSchema, broken);
    expect(readDifferences(a, 'norm:batch')).toEqual(stateOf(settingsSchema, `${broken}&norm=batch`));
  });
});

describe('what it says of gradients that are level, but tiny', () => {
  const broken = 'depth=50&activation=relu&init=normal';

  it('is what the first step of fifty ReLU layers shows', () => {
    const run = trained(broken, 1);
    const norms = run.record()?.weightNorms ?? [];
    saysOf(broken, String.raw`3\cdot 10^{-9}`, norms[0]);
    saysOf(broken, String.raw`1\cdot 10^{-9}`, norms[49]);
    expect(healthOf(snapshotOf(run, null))).toBe('tiny');
    expect(run.evaluate().trainLoss).toBeGreaterThan(0.69);
  });
});

describe('what it says of penalties and challenges', () => {
  it('L2 and decay of one strength are one run under SGD, and two under Adam', () => {
    const lossOf = (set: string) => trained(`points=40&depth=2&strength=0.1&${set}`, 50).evaluate().trainLoss;
    const [l2, decay] = ['l2', 'decay'].map((penalty) => lossOf(`optimizer=sgd&rate=0.1&penalty=${penalty}`));
    expect(l2).toBeCloseTo(decay as number, 12);
    expect(lossOf('penalty=l2')).not.toBeCloseTo(lossOf('penalty=decay'), 2);
  });

  it('ten challenges hand over a network with a fault, two a healthy one', () => {
    says('Ten hand you a network with one fault, two ask you to break a healthy one');
    const healthy = challenges.filter(({ goal }) => goal.kind === 'explode' || goal.kind === 'vanish');
    expect([challenges.length, healthy.length]).toEqual([12, 2]);
  });
});

describe('what it says of weights that are too large', () => {
  const broken = 'data=moons&depth=10&activation=relu&init=he&gain=2&optimizer=sgd&rate=0.1';

  it('is where and when the run stops', () => {
    const fault = trained(broken, 20).fault();
    saysOf(broken, '4', fault?.step);
    says('layer 7, on the way forward');
    expect(fault).toMatchObject({ layer: 7, quantity: 'preactivation' });
  });

  it('holds for the clipped gradient', () => {
    says(`set="${broken}&clip=norm"`);
    says('within 200 steps');
    expect(firstAt(`${broken}&clip=norm`, 1)).toBeLessThanOrEqual(200);
  });
});
