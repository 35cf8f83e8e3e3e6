import { describe, expect, it } from 'vitest';
import { alongGradient } from '@/core/network/along-gradient';
import { network } from '@/core/network/network';

/** One linear layer, y = w·x + b, on one example: L = (y − t)² is a parabola along its gradient. */
const linear = () => network({ widths: [1, 1], activation: 'identity', seed: 3 });
const goal = { loss: 'mse', target: [2] } as const;

describe('the loss along its gradient', () => {
  it('is the parabola of a linear model, to rounding', () => {
    const net = linear();
    const [w = 0, b = 0] = net.parameters;
    const off = w * 1.5 + b - 2;
    const lengths = [0.001, 0.01, 0.1, 1];
    const { loss, predicted, fallen, gradient } = alongGradient(net, Float64Array.of(1.5), goal, lengths);
    const slope = 2 * Math.abs(off) * Math.hypot(1.5, 1);
    expect(loss).toBeCloseTo(off ** 2, 14);
    expect(Math.hypot(...gradient)).toBeCloseTo(slope, 12);
    lengths.forEach((length, k) => {
      const moved = length * Math.hypot(w, b);
      expect(predicted[k]).toBeCloseTo(moved * slope, 12);
      // Along the unit vector (1.5, 1)/√3.25 the output moves by √3.25 for each unit.
      expect(fallen[k]).toBeCloseTo(off ** 2 - (Math.abs(off) - moved * Math.hypot(1.5, 1)) ** 2, 12);
    });
  });

  it('leaves the network as it was', () => {
    const net = network({ widths: [2, 5, 5, 1], activation: 'tanh', gain: 2, seed: 1 });
    const before = net.parameters.slice();
    const inputs = Float64Array.of(0.3, -1, 1, 0.5);
    alongGradient(net, inputs, { loss: 'binary-cross-entropy', target: [0, 1] }, [1e-3, 1]);
    expect(net.parameters).toEqual(before);
  });

  it('predicts nothing where the gradient is 0', () => {
    const net = linear();
    net.parameters.set([0, 2]);
    const { predicted, fallen } = alongGradient(net, Float64Array.of(1), goal, [0.1]);
    expect([predicted[0], fallen[0]]).toEqual([0, 0]);
  });
});
