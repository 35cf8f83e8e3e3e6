import { frobenius } from '@/core/calculus/frobenius';

/**
 * A learning rate for each layer: w ← w − rate·‖w‖·g/‖g‖, w and g those of one layer, so that a step changes every layer
 * by the same share of its own norm (the layer-wise rates of You, Gitman & Ginsburg 2017, without momentum). A layer
 * whose gradient or weights are all 0 stays as it is. In place.
 * @param layers the trainable numbers layer by layer; `gradients` are theirs, in the same order.
 */
export function layerwiseStep(
  layers: readonly Float64Array[],
  gradients: readonly Float64Array[],
  rate: number,
): void {
  layers.forEach((weights, k) => {
    const gradient = gradients[k] as Float64Array;
    const size = frobenius(gradient);
    if (size === 0) return;
    const length = rate * frobenius(weights);
    for (let i = 0; i < weights.length; i++) {
      // Divided first: length/size may overflow where a gradient is nearly 0.
      weights[i] = (weights[i] as number) - length * ((gradient[i] as number) / size);
    }
  });
}
