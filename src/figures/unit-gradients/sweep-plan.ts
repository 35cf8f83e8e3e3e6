import type { Values } from '@/params/schema';
import type { Data } from './data';
import type { ofSweep, schema } from './params';

/** What the sweep depends on. */
export type SweepSettings = Pick<Values<typeof schema>, (typeof ofSweep)[number]>;

/** One rate for all layers (plain descent); the same share of its norm for each layer; Adam. */
export const methods = ['one', 'each', 'adam'] as const;
export type Method = (typeof methods)[number];

/** For `each`, the share of a layer’s norm that its first step changes. Beyond these windows nothing was found to learn. */
export const rates: Readonly<Record<Method, readonly number[]>> = {
  one: [0.001, 0.01, 0.03, 0.1, 0.3, 1, 10],
  each: [0.01, 0.03, 0.1, 0.3],
  adam: [0.001, 0.003, 0.01, 0.03],
};

/** So many steps a training; the smaller data set has time for more. */
export const sweepSteps: Readonly<Record<Data, number>> = { circles: 200, clouds: 400 };

/** Lengths of a step along the first gradient, as shares of ‖w‖: four to a power of ten. */
export const lengths: readonly number[] = Array.from({ length: 37 }, (_, k) => 10 ** (k / 4 - 9));

/** Below this, a change of the loss is rounding. */
export const measurable = 1e-12;

export interface Sweep {
  readonly settings: SweepSettings;
  /** The loss at the start, and what the gradient there predicts and what happens, length by length. */
  readonly loss: number;
  readonly predicted: Float64Array;
  readonly fallen: Float64Array;
  /** ‖∂L/∂(W, b)‖ of each layer at the start, the read-out’s last. */
  readonly layers: Float64Array;
  /** The loss after training, rate by rate: Infinity where the run left float32, NaN where it is still to be trained. */
  readonly losses: Readonly<Record<Method, Float64Array>>;
}

const untrained = (method: Method) => new Float64Array(rates[method].length).fill(Number.NaN);

/** The sweep before anything is computed. */
export function blankSweep(settings: SweepSettings): Sweep {
  const unknown = new Float64Array(lengths.length).fill(Number.NaN);
  return {
    settings,
    loss: Number.NaN,
    predicted: unknown,
    fallen: unknown,
    layers: new Float64Array(),
    losses: { one: untrained('one'), each: untrained('each'), adam: untrained('adam') },
  };
}
