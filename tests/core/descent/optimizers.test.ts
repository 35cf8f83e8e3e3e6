import { describe, expect, it } from 'vitest';
import { type OptimizerOptions, optimizer, optimizerMemory } from '@/core/descent/optimizers';

/** The weight after each of some steps, from `start`, with the gradient 2w of w². */
function descend(options: OptimizerOptions, start: number, steps: number): number[] {
  const step = optimizer(options, 1);
  const weights = Float64Array.of(start);
  return Array.from({ length: steps }, () => {
    step(weights, Float64Array.of(2 * (weights[0] ?? 0)));
    return weights[0] ?? Number.NaN;
  });
}

const close = (actual: number[], expected: number[]) => {
  expect(actual).toHaveLength(expected.length);
  actual.forEach((value, k) => {
    expect(value).toBeCloseTo(expected[k] ?? Number.NaN, 12);
  });
};

describe('optimizers on w²', () => {
  it('plain descent multiplies by 1 − 2η', () => {
    close(descend({ name: 'sgd', learningRate: 0.1 }, 1, 3), [0.8, 0.64, 0.512]);
  });

  it('plain descent explodes just above 2/λ, and settles just below', () => {
    const distance = (learningRate: number) =>
      Math.abs(descend({ name: 'sgd', learningRate }, 1, 500).at(-1) ?? 0);
    expect(distance(1.01)).toBeGreaterThan(1000);
    expect(distance(0.99)).toBeLessThan(0.001);
  });

  it('the first velocity is the gradient itself, whatever the dampening', () => {
    // v₁ = 2, w₁ = 0.8; v₂ = 0.9·2 + 1.6 = 3.4, or 0.9·2 + 0.5·1.6 = 2.6 dampened.
    close(descend({ name: 'sgd', learningRate: 0.1, momentum: 0.9 }, 1, 2), [0.8, 0.46]);
    close(descend({ name: 'sgd', learningRate: 0.1, momentum: 0.9, dampening: 0.5 }, 1, 2), [0.8, 0.54]);
  });

  it('Nesterov’s momentum looks ahead from the first step on', () => {
    // g + μv = 2 + 0.9·2 = 3.8.
    close(descend({ name: 'sgd', learningRate: 0.1, momentum: 0.9, nesterov: true }, 1, 1), [0.62]);
  });

  it('RMSprop’s first step is η/√(1 − α) whatever the gradient’s size', () => {
    for (const start of [1, 1e6]) {
      const [w = 0] = descend({ name: 'rmsprop', learningRate: 0.01, alpha: 0.99, epsilon: 0 }, start, 1);
      expect((start - w) / 0.1).toBeCloseTo(1, 6);
    }
  });

  it('RMSprop with momentum repeats a share of its last step', () => {
    const options = { name: 'rmsprop', learningRate: 0.01, alpha: 0, epsilon: 0, momentum: 0.5 } as const;
    close(descend(options, 1, 2), [0.99, 0.975]);
  });

  it('Adagrad’s k-th step on a constant gradient is η/√k, and less with decay', () => {
    const take = (options: OptimizerOptions) => {
      const step = optimizer(options, 1);
      const weights = Float64Array.of(0);
      return [1, 2, 3].map(() => {
        step(weights, Float64Array.of(-5));
        return weights[0] ?? Number.NaN;
      });
    };
    const parts = [1, 1 / Math.sqrt(2), 1 / Math.sqrt(3)];
    const [a = 0, b = 0, c = 0] = parts;
    close(take({ name: 'adagrad', learningRate: 1, epsilon: 0 }), [a, a + b, a + b + c]);
    close(take({ name: 'adagrad', learningRate: 1, epsilon: 0, learningRateDecay: 1 }), [
      a,
      a + b / 2,
      a + b / 2 + c / 3,
    ]);
  });

  it('Adam’s first step is η whatever the gradient’s size', () => {
    for (const start of [1, 1e6]) {
      const [w = 0] = descend({ name: 'adam', learningRate: 0.01, epsilon: 0 }, start, 1);
      expect((start - w) / 0.01).toBeCloseTo(1, 6);
    }
  });

  it('AdamW shrinks the weight beside the step, Adam’s own decay does not', () => {
    close(descend({ name: 'adamw', learningRate: 0.1, epsilon: 0, weightDecay: 0.5 }, 1, 1), [0.85]);
    close(descend({ name: 'adamw', learningRate: 0.1, epsilon: 0 }, 1, 1), [0.899]);
    close(descend({ name: 'adam', learningRate: 0.1, epsilon: 0, weightDecay: 0.5 }, 1, 1), [0.9]);
  });

  it('each keeps its own memory', () => {
    const options = { name: 'adam', learningRate: 0.1 } as const;
    expect(descend(options, 1, 10)).toEqual(descend(options, 1, 10));
  });

  it('Nesterov without momentum, or with dampening, is refused as in PyTorch', () => {
    expect(() => optimizer({ name: 'sgd', learningRate: 0.1, nesterov: true }, 1)).toThrow(RangeError);
    const damped = { name: 'sgd', learningRate: 0.1, momentum: 0.9, dampening: 0.1, nesterov: true } as const;
    expect(() => optimizer(damped, 1)).toThrow(RangeError);
  });
});

describe('what an optimizer remembers', () => {
  const all: OptimizerOptions[] = [
    { name: 'sgd', learningRate: 0.1, momentum: 0.9, dampening: 0.3 },
    { name: 'rmsprop', learningRate: 0.01, momentum: 0.5, centered: true },
    { name: 'adagrad', learningRate: 0.1, learningRateDecay: 0.1 },
    { name: 'adam', learningRate: 0.02 },
    { name: 'adamw', learningRate: 0.02 },
  ];
  const walk = (options: OptimizerOptions, memory: Float64Array, weights: Float64Array, steps: number) => {
    const step = optimizer(options, 2, memory);
    for (let k = 0; k < steps; k++)
      step(
        weights,
        weights.map((w, i) => (i + 1) * w),
      );
  };

  it.each(all)('is enough for $name to go on exactly where it stood', (options) => {
    const [memory, weights] = [optimizerMemory(options.name, 2), Float64Array.of(1, -3)];
    walk(options, memory, weights, 7);
    const [copy, place] = [memory.slice(), weights.slice()];
    walk(options, memory, weights, 5);
    walk(options, copy, place, 5);
    expect(place).toEqual(weights);
    expect(copy).toEqual(memory);
    expect(memory[0]).toBe(12);
  });

  it('does not fit another method or size', () => {
    expect(() => optimizer({ name: 'adam', learningRate: 1 }, 3, optimizerMemory('sgd', 3))).toThrow(
      RangeError,
    );
    expect(() => optimizer({ name: 'sgd', learningRate: 1 }, 3, optimizerMemory('sgd', 4))).toThrow(
      RangeError,
    );
  });
});
