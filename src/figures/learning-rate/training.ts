import { sharpness } from '@/core/descent/sharpness';
import { backward } from '@/core/network/backward';
import { backwardBuffers } from '@/core/network/backward-buffers';
import { forward, forwardBuffers } from '@/core/network/forward';
import { network } from '@/core/network/network';
import { stream } from '@/core/random';
import type { Values } from '@/params/schema';
import type { schema } from './params';

export interface TrainingSettings {
  readonly rate: number;
  readonly seed: number;
}

/** A network trained by plain descent on all its data, and how sharply its loss bends on the way. Plain data. */
export interface TrainingRun extends TrainingSettings {
  /** The loss before each step, and after the last. */
  readonly losses: Float64Array;
  /** λ, the largest eigenvalue of the loss's Hessian over all weights, at steps 0, `every`, 2·`every`, … */
  readonly sharpness: Float64Array;
  /** The step after which the loss passed `lost`, and the run was ended; null where it was not. */
  readonly divergedAt: number | null;
  /**
   * The first step before which a change of the last bits of the data shows in the digits of the loss; null where it never does.
   * From there on other engines show other numbers.
   */
  readonly chaoticFrom: number | null;
}

export const trainingSteps = 2000;
export const every = 20;
/** A million times what it costs to answer 0. */
export const lost = 1e6;

/** 20 points of sin 3x, and a network of two hidden layers of 16 tanh units. */
const points = 20;
const widths = [1, 16, 16, 1];
const inputs = Float64Array.from({ length: points }, (_, k) => -1 + (2 * k) / (points - 1));
const target = inputs.map((x) => Math.sin(3 * x));

/** Rounds of power iteration: many to find the direction, few to follow it. */
const roundsFirst = 100;
const roundsAfter = 10;

/** A few units in the last place, and what a reader may see of a number: six digits. */
const perturbation = 1 + 1e-15;
const visible = 5e-7;

/** The network of a seed, and its loss with gradient at any weights. */
export function trained(seed: number, scale = 1) {
  const net = network({ widths, activation: 'tanh', seed });
  const seen = inputs.map((x) => scale * x);
  const buffers = { pass: forwardBuffers(net, points), gradients: backwardBuffers(net, points) };
  return {
    weights: net.parameters,
    /** Of the network's own weights: `weights`. */
    gradientInto: (_: Float64Array, out: Float64Array): number => {
      const pass = forward(net, seen, { buffers: buffers.pass });
      const { loss, parameters } = backward(pass, { loss: 'mse', target }, { buffers: buffers.gradients });
      out.set(parameters);
      return loss;
    },
  };
}

type Look = (step: number) => void;

function descend(
  { rate, seed }: TrainingSettings,
  scale = 1,
  look?: (of: ReturnType<typeof trained>) => Look,
) {
  const model = trained(seed, scale);
  const { weights, gradientInto } = model;
  const gradient = new Float64Array(weights.length);
  const losses = new Float64Array(trainingSteps + 1);
  const seen = look?.(model);
  for (let step = 0; step <= trainingSteps; step++) {
    const loss = gradientInto(weights, gradient);
    if (!(loss <= lost)) return { losses: losses.slice(0, step), divergedAt: step };
    losses[step] = loss;
    seen?.(step);
    for (let k = 0; k < weights.length; k++)
      weights[k] = (weights[k] as number) - rate * (gradient[k] as number);
  }
  return { losses, divergedAt: null };
}

/** Trains and measures: some thousand gradients of a network of 321 weights. */
export function trainingRun(settings: TrainingSettings): TrainingRun {
  const measured: number[] = [];
  const run = descend(settings, 1, ({ weights, gradientInto }) => {
    const chance = stream(settings.seed, 'sharpness');
    const direction = Float64Array.from(weights, () => chance.normal());
    return (step) => {
      if (step % every !== 0) return;
      const rounds = step === 0 ? roundsFirst : roundsAfter;
      measured.push(sharpness({ gradientInto, at: weights, direction, rounds }));
    };
  });
  return {
    ...settings,
    ...run,
    sharpness: Float64Array.from(measured),
    chaoticFrom: chaoticFrom(run.losses, descend(settings, perturbation).losses),
  };
}

type State = Pick<Values<typeof schema>, 'view' | 'training-rate' | 'seed'>;

/** Nothing is trained for the views that do not show it. */
export const trainingOf = ({ view, 'training-rate': rate, seed }: State): TrainingRun | null =>
  view === 'edge' ? trainingRun({ rate, seed }) : null;

/** The first place at which two runs differ visibly, or where one ends and the other goes on; null where there is none. */
function chaoticFrom(losses: Float64Array, perturbed: Float64Array): number | null {
  const shorter = Math.min(losses.length, perturbed.length);
  for (let step = 0; step < shorter; step++) {
    const [loss, other] = [losses[step] as number, perturbed[step] as number];
    if (Math.abs(loss - other) > visible * loss) return step;
  }
  return losses.length === perturbed.length ? null : shorter;
}
