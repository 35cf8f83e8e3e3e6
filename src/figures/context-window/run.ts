import { recurrentBackward } from '@/core/network/recurrent/backward';
import { recurrentForward, recurrentForwardBuffers } from '@/core/network/recurrent/forward';
import { type Recurrent, recurrent } from '@/core/network/recurrent/model';
import { recurrentTrainer } from '@/core/network/recurrent/trainer';
import { stream } from '@/core/random';
import type { Values } from '@/params/schema';
import type { schema } from './params';
import { type MemoryTask, memoryTask } from './task';

export type Settings = Values<typeof schema>;

/** Where the way back ends: nowhere, where the gradient is stopped, or where the sequence begins anew. */
export const cuts = ['whole', 'gradient', 'context'] as const;
export type Cut = (typeof cuts)[number];

/** What is the same in every state of the figure. */
export const setting = { hidden: 8, batch: 64, updates: 800, learningRate: 0.01 } as const;
/** Updates from frame to frame. */
export const stride = 20;
export const lastFrame = setting.updates / stride;

/** One training, frame by frame from before the first update on. */
export interface Training {
  /** The share of fresh sequences whose mark is identified correctly. */
  readonly accuracies: readonly number[];
  /** ‖∂L/∂h‖ so many steps before the end, as a multiple of that at the end, all sequences alike; 0 beyond a cut. */
  readonly reaches: readonly Float64Array[];
}

/** Three trainings that differ in the cut alone: first weights, sequences and their order are the same. */
export interface Run extends Readonly<Record<Cut, Training>> {
  readonly settings: Settings;
}

/** How many fresh sequences are examined, and on how many of these the gradient is measured. */
const examples = 400;
const probes = 64;

export const covers = ({ window, lag }: Pick<Settings, 'window' | 'lag'>) => window > lag;
export const isWhole = ({ whole }: Run) => whole.accuracies.length > lastFrame;

/** The share of right answers of each of the three at a frame. */
export const accuraciesAt = (run: Run, frame: number): Readonly<Record<Cut, number>> => ({
  whole: run.whole.accuracies[frame] ?? 0,
  gradient: run.gradient.accuracies[frame] ?? 0,
  context: run.context.accuracies[frame] ?? 0,
});

/** The last steps of sequences, all that a context cut leaves. */
function seen({ sequence, target }: MemoryTask, steps: number): Float64Array {
  return sequence.subarray(Math.max(0, sequence.length - steps * target.length));
}

function examiner(model: Recurrent, { lag, distractors, seed }: Settings, cut: Cut, window: number) {
  const draw = (count: number, purpose: string) =>
    memoryTask(lag, count, distractors === 1, stream(seed, purpose));
  const steps = cut === 'context' ? Math.min(window, lag + 1) : lag + 1;
  const exam = draw(examples, 'exam');
  const probe = draw(probes, 'probe');
  const buffers = recurrentForwardBuffers(model, steps, examples);
  return {
    accuracy: () => {
      const { output } = recurrentForward(model, seen(exam, steps), examples, buffers);
      return output.filter((y, k) => y > 0 === (exam.target[k] as number) > 0).length / examples;
    },
    reach: () => {
      const pass = recurrentForward(model, seen(probe, steps), probes);
      // Wanted are answers that are all off by the same: else a sequence would count the less, the better it is told.
      const target = pass.output.map((y) => y - 1);
      const options = { weights: false, window: cut === 'gradient' ? window : undefined };
      const { hiddenNorms } = recurrentBackward(pass, { loss: 'mse', target }, options);
      const end = hiddenNorms[steps] as number;
      return Float64Array.from({ length: lag + 1 }, (_, back) =>
        back < steps && end > 0 ? (hiddenNorms[steps - back] as number) / end : 0,
      );
    },
  };
}

/** One training under way: a network that sees every batch under its cut. */
function pupil(settings: Settings, cut: Cut) {
  const { window, lag, forget, seed } = settings;
  const model = recurrent({
    cell: 'lstm',
    inputs: 1,
    hidden: setting.hidden,
    outputs: 1,
    forgetBias: forget,
    seed,
  });
  const training = recurrentTrainer(model, {
    loss: 'mse',
    optimizer: { name: 'adam', learningRate: setting.learningRate },
    ...(cut === 'gradient' ? { window } : {}),
  });
  const { accuracy, reach } = examiner(model, settings, cut, window);
  const accuracies: number[] = [];
  const reaches: Float64Array[] = [];
  const steps = cut === 'context' ? window : lag + 1;
  return {
    log: { accuracies, reaches } satisfies Training,
    look: () => {
      accuracies.push(accuracy());
      reaches.push(reach());
    },
    learn: (task: MemoryTask) => training.step(seen(task, steps), task.target, setting.batch),
  };
}

/**
 * Trains three LSTMs to tell the first input of a sequence after its last: with the whole way back, with the gradient cut
 * after `window` steps, and with the last `window` inputs alone. Each of them is 8 units, 800 updates of Adam at 0.01, a
 * batch of 64 fresh sequences for each update, and the squared distance from ±1 for a loss.
 * @param tell gets the run as far as it has come, after every frame but the last.
 */
export function runOf(settings: Settings, tell?: (part: Run) => void): Run {
  const { lag, distractors, seed } = settings;
  // A window that covers all cuts nothing: the three are one.
  const whole = pupil(settings, 'whole');
  const pupils = covers(settings)
    ? [whole]
    : [whole, pupil(settings, 'gradient'), pupil(settings, 'context')];
  const random = stream(seed, 'task');
  const soFar = (): Run => ({
    settings,
    whole: whole.log,
    gradient: (pupils[1] ?? whole).log,
    context: (pupils[2] ?? whole).log,
  });
  for (let frame = 0; frame <= lastFrame; frame++) {
    if (frame > 0) {
      for (let update = 0; update < stride; update++) {
        const task = memoryTask(lag, setting.batch, distractors === 1, random);
        for (const each of pupils) each.learn(task);
      }
    }
    for (const each of pupils) each.look();
    if (frame < lastFrame) tell?.(soFar());
  }
  return soFar();
}
