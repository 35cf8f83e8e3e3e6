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
import type { schema } from './params';

export type Settings = Values<typeof schema>;

/** What is the same in every state of the figure. */
export const setting = { hidden: 32, inputs: 16, deviation: 0.55, batch: 4 } as const;

/** ‖∂L/∂h_t‖ and ‖∂L/∂c_t‖, t = 0 … T, as multiples of those at T; the latter for an LSTM only. */
export interface WayBack {
  readonly hidden: Float64Array;
  readonly cell: Float64Array;
}

/** What passes of one seed and length have in common, whatever the gain and the bias. */
interface Workspace {
  readonly seed: number;
  readonly steps: number;
  readonly inputs: Float64Array;
  /** At gain 1 and without forget bias; the `model` is made of it, in place. */
  readonly drawn: Recurrent;
  readonly model: Recurrent;
  readonly forward: RecurrentForwardBuffers;
  readonly backward: RecurrentBackwardBuffers;
}

/** The last of each kind: to draw it and to find its memory takes several times as long as the RNN’s passes. */
const workspaces: Partial<Record<Cell, Workspace>> = {};

function workspaceFor(cell: Cell, { seed, steps }: Settings): Workspace {
  const { hidden, inputs, batch, deviation } = setting;
  const existing = workspaces[cell];
  if (existing?.seed === seed && existing.steps === steps) return existing;
  const noise = stream(seed, 'inputs');
  const drawn = recurrent({ cell, inputs, hidden, outputs: 1, init: 'orthogonal', seed });
  const model = blankRecurrent(drawn.shape);
  const workspace = {
    seed,
    steps,
    inputs: Float64Array.from({ length: steps * batch * inputs }, () => deviation * noise.normal()),
    drawn,
    model,
    forward: recurrentForwardBuffers(model, steps, batch),
    backward: recurrentBackwardBuffers(model, steps, batch),
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
  const { forget, gain, seed } = settings;
  const { hidden, batch } = setting;
  const { inputs, drawn, model, forward, backward } = workspaceFor(cell, settings);
  model.parameters.set(drawn.parameters);
  multiplyInto(model.recurrentWeights, gain, drawn.recurrentWeights);
  if (cell === 'lstm') model.bias.fill(forget, hidden, 2 * hidden);
  const sequence = nudge === 1 ? inputs : inputs.map((x) => nudge * x);
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

/** As multiples of the last; it is never 0 here, as the read-out and the targets are drawn from continuous chance. */
const fromTheEnd = (norms: Float64Array): Float64Array => {
  const last = norms.at(-1) as number;
  return norms.map((norm) => norm / last);
};
