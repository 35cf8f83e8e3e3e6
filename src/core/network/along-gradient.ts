import { frobenius } from '@/core/calculus/frobenius';
import { backward } from './backward';
import { forward, forwardBuffers } from './forward';
import { type Goal, lossInto } from './loss';
import type { Network } from './network';

/** What happens to a loss L on the straight line w − t·∇L(w), all of it from the one gradient at its beginning. */
export interface AlongGradient {
  readonly loss: number;
  /** ∇L at the beginning, in the order of `Network.parameters`. */
  readonly gradient: Float64Array;
  /** For each length: what the gradient predicts the loss to fall by, length·‖w‖·‖∇L‖. */
  readonly predicted: Float64Array;
  /** And what it falls by; below 0 where it rises, NaN where it is no number. */
  readonly fallen: Float64Array;
}

/**
 * Walks from the network's parameters against the gradient, and leaves them as they were.
 * @param lengths of the steps, each as a share of ‖w‖. Where the gradient is 0, nothing is predicted and nothing moves.
 */
export function alongGradient(
  network: Network,
  inputs: Float64Array,
  goal: Goal,
  lengths: readonly number[],
): AlongGradient {
  const { parameters } = network;
  const buffers = forwardBuffers(network, goal.target.length);
  const { loss, parameters: gradient } = backward(forward(network, inputs, { buffers }), goal);
  const outputs = network.architecture.widths.at(-1) as number;
  const waste = new Float64Array(inputs.length);
  const start = parameters.slice();
  const [size, slope] = [frobenius(start), frobenius(gradient)];
  const fallen = lengths.map((length) => {
    const factor = slope === 0 ? 0 : (length * size) / slope;
    for (let i = 0; i < start.length; i++) {
      parameters[i] = (start[i] as number) - factor * (gradient[i] as number);
    }
    const output = forward(network, inputs, { buffers }).activations.at(-1) as Float64Array;
    return loss - lossInto(goal, output, outputs, waste);
  });
  parameters.set(start);
  return {
    loss,
    gradient,
    predicted: Float64Array.from(lengths, (length) => length * size * slope),
    fallen: Float64Array.from(fallen),
  };
}
