import { frobenius } from '@/core/calculus/frobenius';
import { type Clipping, clipInto } from '@/core/descent/clipping';
import { type Activation, activate } from '@/core/network/activations';
import { backward } from '@/core/network/backward';
import { forward } from '@/core/network/forward';
import { recommendedGain } from '@/core/network/initialization';
import type { Loss } from '@/core/network/loss';
import { blankNetwork } from '@/core/network/network';
import type { Norm } from '@/core/network/normalization';
import { addPenalty } from '@/core/network/penalty';
import { recurrentBackward } from '@/core/network/recurrent/backward';
import { recurrentForward } from '@/core/network/recurrent/forward';
import { blankRecurrent, type Cell } from '@/core/network/recurrent/model';
import type { Answer } from './comparison';

type Nested = number | Nested[];

const flat = (nested: Nested): Float64Array => Float64Array.from([nested].flat(9) as number[]);

/** Rows of `columns` entries, as PyTorch's nested lists have them. */
function rows(values: Float64Array, columns: number): number[][] {
  return Array.from({ length: values.length / columns }, (_, k) =>
    Array.from(values.subarray(k * columns, (k + 1) * columns)),
  );
}

function activation(input: { activation: Activation; z: number[] }): Answer {
  const answers = input.z.map((z) => activate(input.activation, z));
  return { value: answers.map(({ value }) => value), derivative: answers.map(({ slope }) => slope) };
}

function gain(input: { activation: Activation }): Answer {
  return { gain: recommendedGain(input.activation) };
}

interface Mlp {
  layers: { weights: number[][]; bias: number[]; normScale?: number[]; normShift?: number[] }[];
  activation: Activation;
  loss: Loss;
  residual: boolean;
  norm: Norm;
  normEpsilon: number;
  x: number[][];
  y: number[] | number[][];
}

function mlp({ layers, x, y, loss, residual, ...rest }: Mlp): Answer {
  const widths = [x[0]?.length ?? 0, ...layers.map(({ bias }) => bias.length)];
  const net = blankNetwork({ ...rest, widths, residual: residual ? 'plain' : 'none' });
  net.layers.forEach((layer, k) => {
    const { weights = [], bias = [], normScale = [], normShift = [] } = layers[k] ?? {};
    layer.weights.set(weights.flat());
    layer.bias.set(bias);
    layer.scale.set(normScale);
    layer.shift.set(normShift);
  });
  const pass = forward(net, flat(x));
  const gradients = backward(pass, { loss, target: flat(y) });
  const hidden = gradients.layers.slice(0, -1);
  return {
    loss: gradients.loss,
    output: rows(pass.activations.at(-1) ?? new Float64Array(), widths.at(-1) ?? 1),
    weightGradients: gradients.layers.map(({ weights, inputs }) => rows(weights, inputs)),
    biasGradients: gradients.layers.map(({ bias }) => Array.from(bias)),
    normScaleGradients: hidden.map(({ scale }) => Array.from(scale)),
    normShiftGradients: hidden.map(({ shift }) => Array.from(shift)),
    activationGradients: gradients.activations.map((values, k) => rows(values, widths[k] ?? 1)),
    weightGradientNorms: gradients.layers.map(({ weights }) => frobenius(weights)),
    activationGradientNorms: gradients.activations.map(frobenius),
  };
}

interface RecurrentInput {
  cell: Cell;
  inputWeights: number[][];
  recurrentWeights: number[][];
  bias: number[];
  outputWeights: number[][];
  outputBias: number[];
  x: number[][][];
  y: number[][];
  window: number | null;
}

function recurrent(input: RecurrentInput): Answer {
  const inputs = input.inputWeights[0]?.length ?? 0;
  const hidden = input.recurrentWeights[0]?.length ?? 0;
  const model = blankRecurrent({ cell: input.cell, inputs, hidden, outputs: input.outputBias.length });
  model.inputWeights.set(flat(input.inputWeights));
  model.recurrentWeights.set(flat(input.recurrentWeights));
  model.bias.set(input.bias);
  model.outputWeights.set(flat(input.outputWeights));
  model.outputBias.set(input.outputBias);
  const pass = recurrentForward(model, flat(input.x), input.y.length);
  const gradients = recurrentBackward(
    pass,
    { loss: 'mse', target: flat(input.y) },
    { window: input.window ?? undefined },
  );
  return {
    loss: gradients.loss,
    inputWeightGradients: rows(gradients.inputWeights, inputs),
    recurrentWeightGradients: rows(gradients.recurrentWeights, hidden),
    biasGradients: Array.from(gradients.bias),
    outputWeightGradients: rows(gradients.outputWeights, hidden),
    hiddenGradientNorms: Array.from(gradients.hiddenNorms),
  };
}

/** The gradients come as arrays of several shapes, and are clipped as one. */
function clip(input: { mode: Clipping['by']; max: number; gradients: Nested[] }): Answer {
  const gradient = flat(input.gradients);
  const totalNorm = clipInto({ by: input.mode, at: input.max }, gradient, gradient);
  let at = 0;
  const shaped = (like: Nested): Nested => (Array.isArray(like) ? like.map(shaped) : (gradient[at++] ?? 0));
  return { totalNorm, gradients: input.gradients.map(shaped) };
}

function penalty(input: { weights: number[][]; l1: number; l2: number }): Answer {
  const weights = flat(input.weights);
  const gradient = new Float64Array(weights.length);
  const cost = addPenalty(input, weights, gradient);
  return { penalty: cost, gradient: rows(gradient, input.weights[0]?.length ?? 1) };
}

/** The kinds that are about networks. */
export const networkKinds = { activation, gain, mlp, recurrent, clip, penalty };
