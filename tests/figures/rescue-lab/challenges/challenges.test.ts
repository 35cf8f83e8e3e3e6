import { describe, expect, it, vi } from 'vitest';
import { forward } from '@/core/network/forward';
import { network } from '@/core/network/network';
import { type Challenge, remedies } from '@/figures/rescue-lab/challenges/challenge';
import { challengeIds } from '@/figures/rescue-lab/challenges/challenge-ids';
import { brokenSettings, challengeOf, challenges } from '@/figures/rescue-lab/challenges/challenges';
import { countedChanges, grade, isAllowed } from '@/figures/rescue-lab/challenges/grade';
import { lessonOf } from '@/figures/rescue-lab/challenges/lesson';
import { type LabSettings, settingNames, settingsSchema } from '@/figures/rescue-lab/params';
import { datasetOf } from '@/figures/rescue-lab/points/dataset-of';
import { createRun } from '@/figures/rescue-lab/training/run';
import { snapshotOf } from '@/figures/rescue-lab/training/snapshot';
import { networkOf } from '@/figures/rescue-lab/training/training-options';
import { words } from '@/figures/rescue-lab/words';
import { attempt } from './attempts';

// A busy machine takes its time.
vi.setConfig({ testTimeout: 180_000 });

const outcomeOf = (...given: Parameters<typeof attempt>) => attempt(...given).outcome;

function numbersOf({ goal, steps }: Challenge): string[] {
  switch (goal.kind) {
    case 'accuracy':
      return [`${100 * goal.accuracy}%`, String(steps)];
    case 'explode':
      return [String(steps)];
    case 'vanish':
      return [String(goal.below)];
    case 'rate':
      return [String(goal.rate), String(steps)];
    case 'test-loss':
      return [String(goal.loss), String(steps)];
  }
}

describe.each(challenges)('$id', (challenge) => {
  it('is not solved as it stands', () => {
    expect(outcomeOf(challenge)).toBe('missed');
  });

  it.each(challenge.solutions)('is solved by %o', (changes) => {
    expect(outcomeOf(challenge, changes)).toBe('solved');
  });

  it('is not solved before it is tried', () => {
    for (const changes of [{}, ...challenge.solutions]) {
      const settings = { ...brokenSettings(challenge), ...changes };
      const run = createRun(settings, datasetOf(settings, null));
      expect(grade(challenge, settings, snapshotOf(run, null))).toBe('open');
    }
  });

  it('has a title, a task, a hint and a lesson in both languages', () => {
    for (const { choices, challenge: texts } of Object.values(words)) {
      const title = choices.challenge[challenge.id];
      const own = texts.list[challenge.id];
      for (const text of [title, own.task, own.hint, own.lesson]) expect(text.length).toBeGreaterThan(1);
    }
  });

  it('names its goal and its steps in both languages', () => {
    for (const { challenge: texts } of Object.values(words)) {
      const { task } = texts.list[challenge.id];
      for (const number of numbersOf(challenge)) expect(task).toContain(number);
    }
  });
});

describe('the challenges', () => {
  it('stand in the order of their names in links, from easy to hard', () => {
    expect(challenges.map(({ id }) => id)).toEqual(challengeIds);
    const levels = challenges.map(({ level }) => level);
    expect(levels).toEqual(levels.toSorted());
  });

  it('do not take a change of what is not free, nor too many', () => {
    const challenge = challengeOf('silent-sigmoid');
    const broken = brokenSettings(challenge);
    expect(isAllowed(challenge, { ...broken, depth: 2 })).toBe(false);
    expect(isAllowed(challenge, { ...broken, norm: 'batch', rate: 0.1 })).toBe(false);
    expect(isAllowed(challenge, { ...broken, norm: 'batch' })).toBe(true);
  });

  it('count a threshold with its clipping, and not at all without', () => {
    const broken = brokenSettings(challengeOf('runaway'));
    expect(countedChanges(broken, { ...broken, threshold: 5 })).toEqual([]);
    expect(countedChanges(broken, { ...broken, threshold: 5, clip: 'norm' })).toEqual(['clip']);
  });

  it('are not all solved by the same remedy', () => {
    const first = challenges.map(({ solutions }) => Object.keys(solutions[0] ?? {}).join());
    expect(new Set(first).size).toBeGreaterThanOrEqual(8);
  });
});

describe('the lesson of a success', () => {
  const changedBy = (changes: Partial<LabSettings>) =>
    settingNames.filter((name) => Object.hasOwn(changes, name));
  const said = (id: Challenge['id'], changes: Partial<LabSettings>) => {
    const settings = { ...brokenSettings(challengeOf(id)), ...changes };
    return lessonOf(words.en.challenge.list[id], settings, changedBy(changes), words.en.challenge.otherWay);
  };

  it('tells why each of the known solutions helps, and another reason for another setting', () => {
    for (const { id, solutions } of challenges) {
      const reasons = new Map<string, string>();
      for (const changes of solutions) {
        const lesson = said(id, changes).join(' ');
        expect(lesson).not.toContain(words.en.challenge.otherWay);
        reasons.set(changedBy(changes).join(), lesson);
      }
      if (Object.keys(words.en.challenge.list[id].ways).length > 0)
        expect(new Set(reasons.values()).size, id).toBe(reasons.size);
    }
  });

  it('does not explain a remedy that was not taken', () => {
    for (const optimizer of ['sgd', 'momentum'] as const) {
      const text = said('dead-units', { optimizer }).join(' ');
      expect(text).toContain('Adam');
      expect(text).not.toMatch(/shortcut|normalization/i);
    }
    expect(said('dead-units', { gain: 2 })).toContain(words.en.challenge.otherWay);
    expect(said('growing-shortcuts', { activation: 'tanh' }).join(' ')).not.toMatch(/√L|ormalization/);
  });

  it('has the same reasons in both languages, each for a setting that the challenge frees', () => {
    for (const { id, free } of challenges) {
      const keys = Object.keys(words.en.challenge.list[id].ways);
      expect(Object.keys(words['zh-cn']?.challenge.list[id].ways ?? {})).toEqual(keys);
      for (const key of keys) {
        const [name = '', value] = key.split('=');
        const known = free.find((setting) => setting === name);
        if (!known) throw new Error(`${id} does not free ${name}.`);
        const param = settingsSchema[known];
        if (value !== undefined && param.kind === 'choice') expect(param.choices).toContain(value);
      }
    }
  });

  it.each([
    ['straight-line', { activation: 'silu' }],
    ['straight-line', { norm: 'layer' }],
    ['dead-units', { optimizer: 'sgd' }],
    ['gone-in-float16', { init: 'orthogonal' }],
    ['growing-shortcuts', { activation: 'tanh' }],
    ['growing-shortcuts', { norm: 'layer' }],
    ['growing-shortcuts', { residual: 'none' }],
  ] as const)('is needed: %s is also solved by %o', (id, changes) => {
    expect(outcomeOf(challengeOf(id), changes)).toBe('solved');
  });
});

/** What the words of a challenge say of it. */
describe('what is said of', () => {
  const missedBy = (id: Challenge['id'], ...tries: Partial<LabSettings>[]) => {
    for (const changes of tries)
      expect(outcomeOf(challengeOf(id), changes), JSON.stringify(changes)).toBe('missed');
  };

  it('straight-line: no rate, start or shortcut helps a network that is linear, nor does batch normalization', () => {
    missedBy('straight-line', { norm: 'batch' }, { residual: 'plain' }, { rate: 0.1 }, { init: 'he' });
  });

  it('silent-sigmoid: its first layer’s gradient is below 1e-12, and no rate makes up for it', () => {
    expect(attempt(challengeOf('silent-sigmoid')).run.tally().firstLayer.largest).toBeLessThan(1e-12);
    missedBy('silent-sigmoid', { rate: 1 }, { norm: 'layer' });
  });

  it('silent-sigmoid: its read-out sees all points alike in the first twelve digits', () => {
    const { settings } = attempt(challengeOf('silent-sigmoid'));
    const { train } = datasetOf(settings, null);
    const { activations } = forward(network(networkOf(settings)), train.inputs);
    const logits = activations.at(-1) ?? [];
    expect(Math.max(...logits) - Math.min(...logits)).toBeLessThan(1e-12);
    expect(Math.max(...logits)).not.toBe(Math.min(...logits));
  });

  it('largest-rate: at 1.25 it is gone within 25 steps, at 1.2 it learns', () => {
    const challenge = challengeOf('largest-rate');
    expect(attempt(challenge, { rate: 1.25 }).run.fault()?.step).toBeLessThanOrEqual(25);
    expect(outcomeOf(challenge, { rate: 1.2 })).toBe('solved');
    missedBy('largest-rate', { rate: 0.9 }, { rate: 2 });
  });

  it('runaway: it is gone within 10 steps, and no penalty stops it', () => {
    expect(attempt(challengeOf('runaway')).run.fault()?.step).toBeLessThanOrEqual(10);
    missedBy('runaway', { penalty: 'l2' }, { penalty: 'decay', strength: 0.1 });
  });

  it('dead-units: its gradient is exactly 0 in the end', () => {
    const { run } = attempt(challengeOf('dead-units'));
    expect(run.tally().firstLayer).toMatchObject({ now: 0, smallest: 0 });
    missedBy('dead-units', { clip: 'norm' }, { norm: 'layer' });
  });

  it('gone-in-float16: the first forward pass overflows, so that clipping comes too late; float32 would hold it', () => {
    const challenge = challengeOf('gone-in-float16');
    expect(attempt(challenge).run.fault()).toMatchObject({
      step: 1,
      fate: 'overflow',
      quantity: 'preactivation',
    });
    missedBy('gone-in-float16', { clip: 'norm' }, { rate: 0.001 });
    expect(attempt(challenge, { precision: 'float32' }).run.fault()?.step ?? 2).toBeGreaterThan(1);
  });

  it('overfitted: nearly all training points are learned, and the test loss is above that of a coin', () => {
    const { run } = attempt(challengeOf('overfitted'));
    expect(run.tally().bestTrainAccuracy).toBeGreaterThan(0.95);
    expect(run.evaluate().testLoss).toBeGreaterThan(Math.log(2));
    missedBy('overfitted', { penalty: 'l2', strength: 1 }, { penalty: 'l2', strength: 0.0001 });
  });

  it('growing-shortcuts: the first layer’s gradient is above 1e10', () => {
    const { run } = attempt(challengeOf('growing-shortcuts'));
    expect(run.tally().firstLayer.atStart).toBeGreaterThan(1e10);
    expect(run.fault()?.step).toBe(2);
  });

  it('rescue-fifty: neither initialization, nor batch normalization, nor plain shortcuts alone are enough', () => {
    missedBy('rescue-fifty', { init: 'he' }, { norm: 'batch' }, { residual: 'plain' });
  });

  it('gone-in-float16: shortcuts whose branches are scaled hold it', () => {
    expect(outcomeOf(challengeOf('gone-in-float16'), { residual: 'scaled' })).toBe('solved');
  });

  it('the remedies: every one of them is a setting', () => {
    expect(remedies.length).toBe(new Set(remedies).size);
  });
});
