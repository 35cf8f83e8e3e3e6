import { frobenius } from '@/core/calculus/frobenius';
import { gaussians } from '@/core/data/gaussians';
import type { Trouble } from '@/core/network/formats';
import type { Layer } from '@/core/network/layers';
import { blankNetwork, network } from '@/core/network/network';
import { trainer } from '@/core/network/trainer';
import type { Values } from '@/params/schema';
import { type Extents, extentsOf } from './measure';
import type { schema } from './params';

/** What a training run depends on. */
export type Settings = Omit<Values<typeof schema>, 'show'>;

/**
 * One training run as its units saw it, as plain data. Frame k is the network after k steps, with the gradient there and
 * the step that this gradient leads to. The units of a frame stand layer by layer, the read-out's last.
 */
export interface Run {
  readonly optimizer: Settings['optimizer'];
  readonly depth: number;
  readonly width: number;
  /** The loss of every frame from 0 on. */
  readonly losses: Float64Array;
  /** The first frame whose units are held; all after it are held too. */
  readonly first: number;
  /** ‖∂L/∂wᵢ‖, ‖wᵢ‖ and ‖Δwᵢ‖ of each unit, frame by frame; wᵢ are its incoming weights and its bias. */
  readonly gradients: Float64Array;
  readonly weights: Float64Array;
  /** NaN in a frame whose step could not be taken. */
  readonly moves: Float64Array;
  /** Of all frames, held or not, so that axes stand still. */
  readonly extents: Extents;
  /** What ended the run in its last frame. */
  readonly trouble: Trouble | null;
  /** The first frame in which a change of the last bits of the data has become visible. */
  readonly chaoticFrom: number | null;
}

/** Examples, all of them seen by every step. */
export const examples = 32;
export const deviation = 0.05;

/** A few units in the last place: what two engines' `exp` or `tanh` may differ by. */
const nudge = 1 + 1e-15;
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

function train(settings: Settings, scale = 1): Training {
  const { steps, optimizer, rate, activation, gain, depth, width, seed } = settings;
  const data = gaussians({ count: examples, deviation, seed });
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
    optimizer: { name: optimizer, learningRate: rate },
    loss: 'binary-cross-entropy',
    format: 'float32',
    look: ({ layers }) => unitSizes(layers, frameIn(gradients)),
  });
  let trouble: Trouble | null = null;
  for (; frame <= steps && !trouble; frame++) {
    unitSizes(net.layers, frameIn(weights));
    before.parameters.set(net.parameters);
    const step = training.step(inputs, data.labels);
    losses[frame] = step.loss;
    trouble = step.trouble;
    net.parameters.forEach((now, k) => {
      before.parameters[k] = now - (before.parameters[k] as number);
    });
    if (trouble) frameIn(moves).fill(Number.NaN);
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
    trouble,
  };
}

/** The first frame in which some unit's gradient differs visibly between two trainings. */
function firstDifference(a: Training, b: Training): number | null {
  const at = a.gradients.findIndex((x, k) => {
    const y = b.gradients[k] ?? x;
    return Math.abs(x - y) > visible * Math.max(x, y);
  });
  return at < 0 ? null : Math.floor(at / (a.depth * a.width + 1));
}

/** Trains one network from its beginning, at most `steps` steps, on all examples at once; overflow of float32 ends it. */
export function runOf(settings: Settings): Run {
  const training = train(settings);
  const twin = train(settings, nudge);
  return { ...training, extents: extentsOf(training), chaoticFrom: firstDifference(training, twin) };
}

/** An estimate of `runOf`'s time on a slow phone, in milliseconds. */
export function costOf({ steps, depth, width }: Settings): number {
  const multiplications = examples * (3 * width + (depth - 1) * width ** 2);
  return (2 * (steps + 1) * 6 * multiplications) / 1.2e5;
}
