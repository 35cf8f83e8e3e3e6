import { descendHillsInto, hillsInto } from '../by-hand/hills';
import { denseGradients } from '../by-hand/network';
import { descendRidgeInto, ridgeInto } from '../by-hand/ridge';
import { type Contender, descent, points, ridges, specimen } from '../tasks';

/** What all others are measured by. */
export function byHand(): Contender {
  const found = { values: new Float64Array(points.length / 2), slopes: new Float64Array(points.length) };
  const walked = {
    path: new Float64Array(2 * (descent.steps + 1)),
    values: new Float64Array(descent.steps + 1),
  };

  const { scales, xs, start, rate, steps } = ridges;
  const heights = new Float64Array(scales.length * xs.length);
  const path = new Float64Array(scales.length * (steps + 1));
  const values = new Float64Array(path.length);
  const parts = scales.map((scale, k) => ({
    scale,
    heights: heights.subarray(k * xs.length, (k + 1) * xs.length),
    path: path.subarray(k * (steps + 1), (k + 1) * (steps + 1)),
    values: values.subarray(k * (steps + 1), (k + 1) * (steps + 1)),
  }));

  const pass = denseGradients(specimen.network.layers);

  return {
    name: 'hand-written loops',
    precision: 'float64',
    tolerance: 0,
    tasks: {
      gradients: () => {
        hillsInto(points, found.values, found.slopes);
        return found;
      },
      descent: () => {
        descendHillsInto(descent.x, descent.y, descent.rate, walked.path, walked.values);
        return walked;
      },
      network: () => {
        const { loss, activationNorms, weightNorms } = pass(specimen.inputs, specimen.targets);
        return { loss: [loss], activations: activationNorms, weights: weightNorms };
      },
      ridge: () => {
        for (const part of parts) {
          ridgeInto(part.scale, xs, part.heights);
          descendRidgeInto(part.scale, start, rate, part.path, part.values);
        }
        return { heights, path, values };
      },
    },
  };
}
