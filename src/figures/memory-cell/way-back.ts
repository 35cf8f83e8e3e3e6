import { multiplyInto } from '@/core/network/initialization';
import { recurrentBackward } from '@/core/network/recurrent/backward';
import {
  type RecurrentBackwardBuffers,
  recurrentBackwardBuffers,
} from '@/core/network/recurrent/backward-buffers';
import {
  type RecurrentForwardBuffers,
  recurrentForward,
  recurrentForwardBuffers,
} from '@/core/network/recurrent/forward';
import { blankRecurrent, type Cell, type Recurrent, recurrent } from '@/core/network/recurrent/model';
import { stream } from '@/core/random';
import type { Values } from '@/params/schema';
import { schema } from './params';

type Settings = Values<typeof schema>;

/** What is the same in every state of the figure. */
export const setting = { hidden: 32, inputs: 16, deviation: 0.55, batch: 4 } as const;

/** ‖∂L/∂h_t‖ and ‖∂L/∂c_t‖, t = 0 … T, as multiples of those at T; the latter for an LSTM only. */
export interface WayBack {
  readonly hidden: Float64Array;
  readonly cell: Float64Array;
}

/** A network drawn for one seed, and memory for passes of one length. */
interface Workspace {
  readonly seed: number;
  readonly steps: number;
  /** At gain 1 and without forget bias; the `model` is made of it, in place. */
  readonly drawn: Recurrent;
  readonly model: Recurrent;
  readonly forward: RecurrentForwardBuffers;
  readonly backward: RecurrentBackwardBuffers;
}

const workspaces: Partial<Record<Cell, Workspace>> = {};

/** Drawing takes as long as a pass of a hundred steps through the RNN: once a seed, whatever the gain and the bias. */
function workspaceFor(cell: Cell, { seed, steps }: Settings): Workspace {
  const { hidden, inputs, batch } = setting;
  const existing = workspaces[cell];
  if (existing?.seed === seed && existing.steps === steps) return existing;
  const drawn =
    existing?.seed === seed
      ? existing.drawn
      : recurrent({ cell, inputs, hidden, outputs: 1, init: 'orthogonal', seed });
  const model = existing?.model ?? blankRecurrent(drawn.shape);
  const sized = existing?.steps === steps ? existing : undefined;
  const workspace = {
    seed,
    steps,
    drawn,
    model,
    forward: sized?.forward ?? recurrentForwardBuffers(model, steps, batch),
    backward: sized?.backward ?? recurrentBackwardBuffers(model, steps, batch),
  };
  workspaces[cell] = workspace;
  return workspace;
}

/**
 * One pass of a recurrent network over normal noise, and the way back from a loss that reads its last state. The loss is
 * the squared distance of one linear output from a normal target, on average over a few sequences.
 * @param nudge multiplies the inputs, to see what a rounding error would do.
 */
export function wayBack(cell: Cell, settings: Settings, nudge = 1): WayBack {
  const { forget, gain, steps, seed } = settings;
  const { hidden, batch } = setting;
  const { drawn, model, forward, backward } = workspaceFor(cell, settings);
  model.parameters.set(drawn.parameters);
  multiplyInto(model.recurrentWeights, gain, drawn.recurrentWeights);
  if (cell === 'lstm') model.bias.fill(forget, hidden, 2 * hidden);
  const noise = noiseOf(seed, steps);
  const sequence = nudge === 1 ? noise : noise.map((x) => nudge * x);
  const wanted = stream(seed, 'targets');
  const target = Float64Array.from({ length: batch }, () => wanted.normal());
  const pass = recurrentForward(model, sequence, batch, forward);
  const goal = { loss: 'mse', target } as const;
  const { hiddenNorms, cellNorms } = recurrentBackward(pass, goal, { weights: false, buffers: backward });
  return {
    hidden: fromTheEnd(hiddenNorms),
    cell: cell === 'lstm' ? fromTheEnd(cellNorms) : new Float64Array(0),
  };
}

let cached: { readonly seed: number; readonly noise: Float64Array } | undefined;

/** The inputs of so many steps. Drawn once a seed, as long as that is asked for again: drawing takes its time. */
function noiseOf(seed: number, steps: number): Float64Array {
  const length = steps * setting.batch * setting.inputs;
  if (cached?.seed !== seed) {
    const random = stream(seed, 'inputs');
    const most = schema.steps.max * setting.batch * setting.inputs;
    cached = { seed, noise: Float64Array.from({ length: most }, () => setting.deviation * random.normal()) };
  }
  return cached.noise.subarray(0, length);
}

/** As multiples of the last; it is never 0 here, as the read-out and the targets are drawn from continuous chance. */
const fromTheEnd = (norms: Float64Array): Float64Array => {
  const last = norms.at(-1) as number;
  return norms.map((norm) => norm / last);
};
