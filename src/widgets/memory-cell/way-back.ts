import { recurrentBackward } from '@/core/network/recurrent/backward';
import { recurrentForward } from '@/core/network/recurrent/forward';
import { type Cell, recurrent } from '@/core/network/recurrent/model';
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

/**
 * One pass of a recurrent network over normal noise, and the way back from a loss that reads its last state. The loss is
 * the squared distance of one linear output from a normal target, on average over a few sequences.
 * @param nudge multiplies the inputs, to see what a rounding error would do.
 */
export function wayBack(cell: Cell, { forget, gain, steps, seed }: Settings, nudge = 1): WayBack {
  const { hidden, inputs, batch } = setting;
  const model = recurrent({
    cell,
    inputs,
    hidden,
    outputs: 1,
    init: 'orthogonal',
    gain,
    forgetBias: forget,
    seed,
  });
  const noise = noiseOf(seed, steps);
  const sequence = nudge === 1 ? noise : noise.map((x) => nudge * x);
  const wanted = stream(seed, 'targets');
  const target = Float64Array.from({ length: batch }, () => wanted.normal());
  const pass = recurrentForward(model, sequence, batch);
  const { hiddenNorms, cellNorms } = recurrentBackward(pass, { loss: 'mse', target }, { weights: false });
  return { hidden: fromTheEnd(hiddenNorms), cell: cell === 'lstm' ? fromTheEnd(cellNorms) : cellNorms };
}

let drawn: { readonly seed: number; readonly noise: Float64Array } | undefined;

/** The inputs of so many steps. Drawn once a seed, as long as that is asked for again: drawing takes its time. */
function noiseOf(seed: number, steps: number): Float64Array {
  const length = steps * setting.batch * setting.inputs;
  if (drawn?.seed !== seed) {
    const random = stream(seed, 'inputs');
    const most = schema.steps.max * setting.batch * setting.inputs;
    drawn = { seed, noise: Float64Array.from({ length: most }, () => setting.deviation * random.normal()) };
  }
  return drawn.noise.subarray(0, length);
}

/** As multiples of the last; it is never 0 here, as the read-out and the targets are drawn from continuous chance. */
const fromTheEnd = (norms: Float64Array): Float64Array => {
  const last = norms.at(-1) as number;
  return norms.map((norm) => norm / last);
};
