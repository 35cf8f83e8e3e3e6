import { frobenius, rootMeanSquare, spread } from '../calculus/frobenius';
import { stream } from '../random';
import type { Activation } from './activations';
import { backward } from './backward';
import { type BackwardBuffers, streamingBuffers } from './backward-buffers';
import { checkForward, checkLayer, checkLoss, type GradientNorms, gradientNorms } from './check-range';
import { firstFatal, floatStatusOf, type NumberFormat, type NumericalFaults, ranges } from './formats';
import { type ForwardBuffers, forward, forwardBuffers, type Pass } from './forward';
import { drawNormal, type Init, weightDeviation } from './initialization';
import { type MeanField, meanField } from './mean-field';
import { blankNetwork, initialize, type Network, type RandomDraws, type Residual } from './network';
import type { Norm } from './normalization';
import { type Verdict, verdictOf } from './verdict';

/** One network under the microscope: input and hidden layers are `width` wide. */
export interface NetworkSetup {
  /** Hidden layers; the linear read-out to one number comes on top. */
  readonly depth: number;
  readonly width: number;
  readonly activation: Activation;
  readonly gain: number;
  /** The standard deviation of the hidden layers' biases. */
  readonly bias: number;
  readonly init: Init;
  readonly residual: Residual;
  readonly norm: Norm;
  /** How many inputs of standard normal numbers, each with one standard normal target, under `mse`. */
  readonly batch: number;
  readonly precision: NumberFormat;
  readonly seed: number;
}

/** What the microscope shows. The read-out is layer depth + 1. */
export interface LayerStatistics extends GradientNorms {
  /** The standard deviation of all entries of a_l about their common mean, l = 0 … depth. */
  readonly spreads: Float64Array;
  /** The root mean square of the entries of a_l, l = 0 … depth. */
  readonly lengths: Float64Array;
  readonly loss: number;
  /** ‖∂L/∂a_0‖/‖∂L/∂a_depth‖; null where that is no number. */
  readonly ratio: number | null;
  /** ratio^(1/depth), from logarithms: the ratio itself may underflow. */
  readonly growth: number | null;
  /** Overflow or NaN, else the verdict on the ratio; without a ratio no gradient arrives. */
  readonly verdict: Verdict | 'overflow';
  /**
   * The first fault of each kind that leaves the range of `precision`, in the order of computing. All is computed in
   * float64, so the norms go on beyond.
   */
  readonly faults: NumericalFaults;
  /**
   * The lowest layer that the gradient reaches in `precision`: every layer from the read-out down to it has an entry of
   * ∂L/∂a_l that is not stored as 0. The layers below it get exactly 0; depth + 2 where even the read-out does.
   */
  readonly reached: number;
  /** For Jacobian products; its arrays hold until the next reading on the same workspace. */
  readonly pass: Pass;
}

/** A network and memory, kept from one reading to the next. */
export interface Workspace {
  /** The network on it, and what it was made for. */
  made?: { key: string; network: Network; pass: ForwardBuffers; gradients: BackwardBuffers };
  /** Random numbers of one seed and width. */
  draws?: RandomDraws & { key: string };
}

export interface MeasureOptions {
  readonly workspace?: Workspace;
  /**
   * False leaves gradients of weights out, a quarter of the work: their norms are NaN, and `faults` lists them only
   * overflow and NaN.
   */
  readonly weights?: boolean;
}

/** More weights than this are not kept, neither as they were drawn nor as memory for the next network. */
const mostWeightsCached = 2 ** 20;

/**
 * Builds a network, runs one forward and one backward pass, and looks at every layer. With the same `workspace`, readings
 * one after another reuse its memory.
 * @throws RangeError for a depth, width or batch that is not a whole number above 0.
 */
export function measureLayers(
  setup: NetworkSetup,
  { workspace = {}, weights = true }: MeasureOptions = {},
): LayerStatistics {
  const { depth, width, batch, precision, seed } = setup;
  const { network, pass: buffers, gradients } = prepared(setup, workspace);
  initialize(network, setup, drawsFor(setup, workspace));
  const inputs = new Float64Array(batch * width);
  drawNormal(inputs, 1, stream(seed, 'inputs'));
  const target = new Float64Array(batch);
  drawNormal(target, 1, stream(seed, 'targets'));

  const faults: NumericalFaults = {};
  const pass = forward(network, inputs, { buffers });
  checkForward(pass, faults, precision);
  // The loss comes before the gradients, but is known only with them.
  const later: NumericalFaults = {};
  const norms = gradientNorms(depth + 1);
  norms.weightNorms.fill(Number.NaN);
  let reached = depth + 2;
  const { largest } = ranges[precision];
  const { loss } = backward(
    pass,
    { loss: 'mse', target },
    {
      buffers: gradients,
      visit: (l, activation, layer) => {
        checkLayer(l, activation, layer?.weights, norms, later, precision);
        if (l === reached - 1 && !isLost(activation, norms.activationNorms[l] as number, precision))
          reached = l;
      },
      // ‖∂L/∂W‖ ≤ ‖∂L/∂z‖·‖a‖: only where that may pass the largest number must the weights be looked at.
      wantsWeights: (l, dz) =>
        weights || !(frobenius(dz) * frobenius(pass.activations[l - 1] as Float64Array) <= largest),
    },
  );
  checkLoss(loss, depth + 1, faults, precision);
  const all = { ...later, ...faults };
  const { activationNorms } = norms;
  const compared = compare(activationNorms[0] as number, activationNorms[depth] as number, depth);
  const states = pass.activations.slice(0, -1);
  return {
    ...norms,
    ...compared,
    spreads: Float64Array.from(states, spread),
    lengths: Float64Array.from(states, rootMeanSquare),
    loss,
    verdict: firstFatal(all) ? 'overflow' : verdictOf(compared.ratio ?? 0),
    faults: all,
    reached,
    pass,
  };
}

/** What mean-field theory predicts of a setup, were it infinitely wide. */
export function predict(setup: NetworkSetup): MeanField {
  const { width, init, gain, bias } = setup;
  const deviation = gain * weightDeviation(init, width, width);
  return meanField({ ...setup, weightVariance: width * deviation ** 2, biasVariance: bias ** 2 });
}

function prepared(setup: NetworkSetup, workspace: Workspace): NonNullable<Workspace['made']> {
  const { depth, width, activation, norm, residual, batch } = setup;
  const key = [depth, width, activation, norm, residual, batch].join('/');
  if (workspace.made?.key === key) return workspace.made;
  const widths = [...new Array<number>(depth + 1).fill(width), 1];
  const last = workspace.made?.network;
  const small = last && last.parameters.length <= mostWeightsCached ? last : undefined;
  const network = blankNetwork({ widths, activation, norm, residual }, small);
  workspace.made = {
    key,
    network,
    pass: forwardBuffers(network, batch, workspace.made?.pass),
    gradients: streamingBuffers(network, batch),
  };
  return workspace.made;
}

function drawsFor({ depth, width, seed }: NetworkSetup, workspace: Workspace): RandomDraws | undefined {
  const key = `${seed}/${width}`;
  if (depth * width * width > mostWeightsCached) delete workspace.draws;
  else if (workspace.draws?.key !== key) {
    // The arrays of the previous seed are recycled: a slider that is dragged would leave garbage at each stop.
    const former = workspace.draws;
    const spare = former ? [...former.numbers.values(), ...former.spare] : [];
    // Another workspace may share these draws: emptied, they make it draw again instead of reading overwritten numbers.
    former?.numbers.clear();
    former?.spare.splice(0);
    workspace.draws = { key, numbers: new Map(), spare };
  }
  return workspace.draws;
}

/** Whether a format stores all entries as 0. */
function isLost(values: Float64Array, norm: number, format: NumberFormat): boolean {
  const status = floatStatusOf(values, norm, format);
  return status === 'underflow' || status === 'zero';
}

/** How the gradient at the first layer compares with that at the last, and per layer between them. */
function compare(first: number, last: number, depth: number): Pick<LayerStatistics, 'ratio' | 'growth'> {
  const ratio = first / last;
  if (Number.isNaN(ratio)) return { ratio: null, growth: null };
  return { ratio, growth: Math.exp((Math.log(first) - Math.log(last)) / depth) };
}
