import { blankNetwork, type Network, network } from '@/core/network/network';
import type { Values } from '@/params/schema';
import type { schema } from './params';

type Options = Values<typeof schema>;

/** Row by row: a = (x₁, x₂) ↦ (0.9·x₁ + 10·x₂, 0.9·x₂). Both eigenvalues are 0.9. */
const shear = [0.9, 10, 0, 0.9];

/** What goes in before the nudge: no sum of the first few is 0 or below, lest ReLU be dead from the start. */
const inputs = [0.5, 0.2, -0.1, 0.4, -0.3, 0.3];

export const widthOf = ({ weights, width }: Options): number => (weights === 'shear' ? 2 : width);

/** Counted from 0. */
export const nudgedInput = (values: Options): number => Math.min(values.input, widthOf(values)) - 1;

export const inputsOf = (values: Options): Float64Array =>
  Float64Array.from(inputs.slice(0, widthOf(values)));

/**
 * `depth` hidden layers of one width without biases. The core ends every network in a linear read-out: there is one, of
 * one unit, which the figure does not show.
 */
export function networkOf(values: Options): Network {
  const width = widthOf(values);
  const { depth, activation, weights, weight, seed } = values;
  const widths = [...new Array<number>(depth + 1).fill(width), 1];
  switch (weights) {
    case 'orthogonal':
      return network({ widths, activation, init: 'orthogonal', seed });
    case 'normal':
      return network({ widths, activation, init: 'normal', gain: weight * Math.sqrt(width), seed });
    case 'uniform':
    case 'shear': {
      const net = blankNetwork({ widths, activation });
      for (const layer of net.layers.slice(0, depth)) {
        if (weights === 'shear') layer.weights.set(shear);
        else layer.weights.fill(weight);
      }
      return net;
    }
  }
}
