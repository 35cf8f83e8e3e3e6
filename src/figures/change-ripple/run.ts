import { frobenius } from '@/core/calculus/frobenius';
import { forward } from '@/core/network/forward';
import { runningProduct } from '@/core/network/running-product';
import { jacobianVector } from '@/core/network/tangents';
import type { Values } from '@/params/schema';
import { inputsOf, networkOf, nudgedInput, widthOf } from './networks';
import type { schema } from './params';

/** What a nudge does at one layer; layer 0 is the input. */
export interface LayerChange {
  /** Each unit's value without the nudge. */
  readonly values: Float64Array;
  /** Each unit's change to first order: the running Jacobian product times the nudge. */
  readonly change: Float64Array;
  /** Each unit's true change: what a second pass with the nudged input gives, less the first. */
  readonly truth: Float64Array;
  /** ‖change‖ / nudge. */
  readonly ratio: number;
  /** ‖truth‖ / nudge; `null` where the change is lost in the rounding of the values whose difference it is. */
  readonly trueRatio: number | null;
  /** ‖truth − change‖ / ‖change‖; infinite for a change of 0 that is none. */
  readonly gap: number;
  /** The largest singular value of the running product: what the most sensitive nudge grows by. */
  readonly largest: number;
  /** ratio / ratio of the layer before; `null` where there is none or it is 0. */
  readonly factor: number | null;
}

export interface Run {
  readonly width: number;
  readonly nudged: number;
  /** Of every layer, outputs×inputs. */
  readonly weights: readonly Float64Array[];
  readonly largestWeight: number;
  /** Layers 0 … depth. */
  readonly layers: readonly LayerChange[];
}

/** Whether no difference of `values` tells a change of this size: their rounding errors add up over the layers. */
const isLost = (layer: number, values: Float64Array, size: number) =>
  layer > 0 && size > 0 && size <= 4 * (layer + 1) * Number.EPSILON * frobenius(values);

export function runOf(values: Values<typeof schema>): Run {
  const { depth, nudge } = values;
  const net = networkOf(values);
  const input = inputsOf(values);
  const nudged = nudgedInput(values);
  const direction = input.map((_, k) => (k === nudged ? nudge : 0));
  const pass = forward(net, input);
  const second = forward(
    net,
    input.map((value, k) => value + (direction[k] ?? 0)),
  );
  const changes = jacobianVector(pass, direction);
  const { largest } = runningProduct(pass);

  const layers: LayerChange[] = [];
  for (let l = 0; l <= depth; l++) {
    const own = pass.activations[l] ?? new Float64Array();
    const change = changes[l] ?? new Float64Array();
    // The nudge itself is known without a difference.
    const truth = l === 0 ? change : own.map((value, k) => (second.activations[l]?.[k] ?? 0) - value);
    const size = frobenius(change);
    const trueSize = frobenius(truth);
    const gap = frobenius(truth.map((value, k) => value - (change[k] ?? 0)));
    const ratio = size / nudge;
    const before = layers[l - 1]?.ratio ?? 0;
    layers.push({
      values: own,
      change,
      truth,
      ratio,
      trueRatio: isLost(l, own, Math.max(size, trueSize)) ? null : trueSize / nudge,
      gap: gap === 0 ? 0 : gap / size,
      // Found by iteration, which errs on the small side; no ratio is larger than the true one.
      largest: Math.max(largest[l] ?? 0, ratio),
      factor: before > 0 ? ratio / before : null,
    });
  }
  const weights = net.layers.slice(0, depth).map((layer) => layer.weights);
  const largestWeight = Math.max(...weights.flatMap((matrix) => Array.from(matrix, Math.abs)));
  return { width: widthOf(values), nudged, weights, largestWeight, layers };
}
