import { frobenius } from '@/core/calculus/frobenius';
import type { NumericalFault } from '@/core/network/formats';
import type { Layer } from '@/core/network/layers';
import { blankNetwork, network } from '@/core/network/network';
import { trainer } from '@/core/network/trainer';
import type { Values } from '@/params/schema';
import { dataOf } from './data';
import { type Extents, extentsOf, type Held } from './measure';
import type { ofRun, schema } from './params';

/** What a training run depends on. */
export type Settings = Pick<Values<typeof schema>, (typeof ofRun)[number]>;

/**
 * One training run as its units saw it, as plain data. Frame k is the network after k steps, with the gradient there and
 * the step that this gradient leads to. The units of a frame stand layer by layer, the read-out's last.
 */
export interface Run extends Held {
  readonly optimizer: Settings['optimizer'];
  /** Of all frames, held or not, so that axes stand still. */
  readonly extents: Extents;
  /** What ended the run in its last frame. */
  readonly fault: NumericalFault | null;
  /** The first frame in which a change of the last bits of the data has become visible. */
  readonly chaoticFrom: number | null;
}

/** A few units in the last place: what two engines' `exp` or `tanh` may differ by. */
const perturbation = 1 + 1e-15;
/** What a reader may see of a number. */
const visible = 1e-4;

/** Fills `sizes` with ‖(w, b)‖ of each unit, layer by layer. */
function unitSizes(layers: readonly Layer[], sizes: Float64Array): void {
  let at = 0;
  for (const { inputs, outputs, weights, bias } of layers) {
    for (let unit = 0; unit < outputs; unit++) {
      const row = frobenius(weights.subarray(unit * inputs, (unit + 1) * inputs));
      sizes[at] = Math.hypot(row, bias[unit] as number);
      at += 1;
    }
  }
}

type Training = Omit<Run, 'extents' | 'chaoticFrom'>;

/** Shown the sizes of a frame's gradients; true ends the training there. */
type Stop = (frame: number, gradients: Float64Array) => boolean;

/** One training, on inputs that are `scale` times the data's. */
export function train(settings: Settings, scale = 1, stop: Stop = () => false): Training {
  const { steps, optimizer, rate, epsilon, activation, gain, depth, width, seed } = settings;
  const data = dataOf(settings.data, seed);
  const inputs = data.inputs.map((x) => scale * x);
  const widths = [2, ...new Array<number>(depth).fill(width), 1];
  const net = network({ widths, activation, gain, seed });
  const before = blankNetwork({ widths, activation });
  const units = depth * width + 1;
  const losses = new Float64Array(steps + 1);
  const gradients = new Float64Array((steps + 1) * units);
  const weights = new Float64Array((steps + 1) * units);
  const moves = new Float64Array((steps + 1) * units);
  let frame = 0;
  const frameIn = (sizes: Float64Array) => sizes.subarray(frame * units, (frame + 1) * units);
  const training = trainer(net, {
    optimizer:
      optimizer === 'adam'
        ? { name: optimizer, learningRate: rate, epsilon }
        : { name: optimizer, learningRate: rate },
    loss: 'binary-cross-entropy',
    format: 'float32',
    look: ({ layers }) => unitSizes(layers, frameIn(gradients)),
  });
  let fault: NumericalFault | null = null;
  for (; frame <= steps && !fault; frame++) {
    unitSizes(net.layers, frameIn(weights));
    before.parameters.set(net.parameters);
    const step = training.step(inputs, data.labels);
    losses[frame] = step.loss;
    if (stop(frame, frameIn(gradients))) break;
    fault = step.fault;
    net.parameters.forEach((now, k) => {
      before.parameters[k] = now - (before.parameters[k] as number);
    });
    if (fault) frameIn(moves).fill(Number.NaN);
    else unitSizes(before.layers, frameIn(moves));
  }
  const held = (sizes: Float64Array) => sizes.slice(0, frame * units);
  return {
    optimizer,
    depth,
    width,
    first: 0,
    losses: losses.slice(0, frame),
    gradients: held(gradients),
    weights: held(weights),
    moves: held(moves),
    fault,
  };
}

/** The first frame in which some unit's gradient differs visibly where the data differ by rounding; null where none does. */
function chaoticFrom(settings: Settings, { gradients, depth, width }: Training): number | null {
  const units = depth * width + 1;
  let from: number | null = null;
  train(settings, perturbation, (frame, perturbed) => {
    const own = gradients.subarray(frame * units, (frame + 1) * units);
    const apart = own.some((x, k) => {
      const y = perturbed[k] as number;
      return Math.abs(x - y) > visible * Math.max(x, y);
    });
    if (apart) from = frame;
    return apart;
  });
  return from;
}

/** Trains one network from its beginning, at most `steps` steps, on all examples at once; overflow of float32 ends it. */
export function runOf(settings: Settings): Run {
  const training = train(settings);
  return { ...training, extents: extentsOf(training), chaoticFrom: chaoticFrom(settings, training) };
}
