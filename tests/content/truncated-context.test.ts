import { describe, expect, it } from 'vitest';
import { recurrentForward } from '@/core/network/recurrent/forward';
import { recurrent } from '@/core/network/recurrent/model';
import { recurrentTrainer } from '@/core/network/recurrent/trainer';
import { stream } from '@/core/random';
import { modelOf } from '@/figures/context-window/model';
import { openingRun } from '@/figures/context-window/opening';
import { schema } from '@/figures/context-window/params';
import { covers, type Run, runOf, setting, stride } from '@/figures/context-window/run';
import { memoryTask } from '@/figures/context-window/task';
import { lesson, stateOf } from './lesson-claims';

const { says, saysNumber, saysOf } = lesson('content/en/fixes/truncated-context.mdx');
const seeds = [1, 2, 3, 4, 5, 6, 7, 8];

/** One of the figure's trainings alone, without its frames: the share of right answers at its end. */
function answered(set: string, { cut = true, updates = setting.updates as number, seed = 0 } = {}): number {
  const settings = stateOf(schema, set);
  const { window, lag, forget, distractors } = settings;
  const at = seed || settings.seed;
  const shape = { cell: 'lstm', inputs: 1, hidden: setting.hidden, outputs: 1 } as const;
  const model = recurrent({ ...shape, forgetBias: forget, seed: at });
  const training = recurrentTrainer(model, {
    loss: 'mse',
    optimizer: { name: 'adam', learningRate: setting.learningRate },
    ...(cut ? { window } : {}),
  });
  const draw = (count: number, from: ReturnType<typeof stream>) =>
    memoryTask(lag, count, distractors === 1, from);
  const tasks = stream(at, 'task');
  for (let update = 0; update < updates; update++) {
    const { sequence, target } = draw(setting.batch, tasks);
    training.step(sequence, target, setting.batch);
  }
  const { sequence, target } = draw(400, stream(at, 'exam'));
  const { output } = recurrentForward(model, sequence, 400);
  return output.filter((y, k) => y > 0 === (target[k] as number) > 0).length / 400;
}

/** The figure as it stands before the first update. */
function beforeTraining(set: string) {
  const seen = new Error('seen');
  let first: Run | undefined;
  const stop = (part: Run) => {
    first = part;
    throw seen;
  };
  expect(() => runOf(stateOf(schema, set), stop)).toThrow(seen);
  return modelOf(first as unknown as Run, 0);
}

describe('the lesson on truncated context', () => {
  it('tells the training with which its figure opens as it happens', () => {
    const run = openingRun();
    const { accuracies } = run.whole;
    says('identifies all 400 marks');
    says('guesses, too, until update 60; at update 160 it has it');
    expect(Math.max(...accuracies.slice(0, 60 / stride + 1))).toBeLessThan(0.6);
    expect(accuracies.indexOf(1)).toBe(160 / stride);
    expect(accuracies.at(-1)).toBe(1);
    saysNumber('0.00063', modelOf(run, 0).readouts.reach);
    const { gradient, context } = modelOf(run).readouts;
    expect(Math.max(Number(gradient), Number(context))).toBeLessThan(0.55);
    // What the other tests of this lesson train is what the figure shows.
    expect(answered('')).toBe(gradient);
  });

  it('is right that a window of 20 lets the gradient cut learn, not with every seed, and that one of 40 cuts nothing', () => {
    says('set="window=20"');
    expect(answered('window=20')).toBe(1);
    saysOf('window=20&seed=6', '49', 100 * answered('window=20&seed=6'));
    says('set="window=40"');
    // A window that covers all is the whole backward pass, whatever its size.
    expect(covers(stateOf(schema, 'window=40'))).toBe(true);
  });

  it('is right that silence lets a cut gradient learn within 20 updates, on each of eight seeds', () => {
    says('set="distractors=0"');
    says('after 20 updates, on each of eight seeds');
    for (const seed of seeds)
      expect(answered('distractors=0', { seed, updates: 20 }), `seed ${seed}`).toBe(1);
  });

  it('knows what a forget-gate bias of 3 lets through the cut', () => {
    saysOf('forget=3', '94', 100 * answered('forget=3'));
    saysOf('forget=3&seed=8', '63', 100 * answered('forget=3&seed=8'));
  });

  it('is right that what a window of 15 lets through is chance', { timeout: 120_000 }, () => {
    const shares = seeds.map((seed) => answered('window=15', { seed }));
    expect(shares[0]).toBeLessThan(0.52);
    saysOf('window=15&seed=3', '88', 100 * (shares[2] ?? 0));
    says('Over eight seeds it ends between 45% and 88%, and on six of them near 50%');
    expect(Number(Math.min(...shares).toFixed(2))).toBe(0.45);
    expect(shares.filter((share) => Math.abs(share - 0.5) < 0.05)).toHaveLength(6);
  });

  it('is right that a cell which forgets half at each step learns nothing', () => {
    expect(answered('forget=0', { cut: false })).toBeLessThan(0.55);
    saysOf('forget=0', String.raw`1.2\cdot 10^{-6}`, beforeTraining('forget=0').readouts.reach);
    says('twenty factors of 3 are still three billion');
    expect(3 ** 20 / 1e9).toBeCloseTo(3.5, 1);
  });
});
