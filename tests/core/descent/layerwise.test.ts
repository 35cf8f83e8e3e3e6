import { describe, expect, it } from 'vitest';
import { layerwiseStep } from '@/core/descent/layerwise';

const norm = (values: Iterable<number>) => Math.hypot(...values);

describe('a rate for each layer', () => {
  it('changes every layer by the same share of its norm, against its gradient', () => {
    const layers = [Float64Array.of(3, 4), Float64Array.of(0, 2, 0)];
    const before = layers.map((layer) => layer.slice());
    layerwiseStep(layers, [Float64Array.of(0, 1e-14), Float64Array.of(1e6, 0, 1e6)], 0.1);
    layers.forEach((layer, k) => {
      const moved = layer.map((now, i) => now - (before[k]?.[i] ?? 0));
      expect(norm(moved) / norm(before[k] ?? [])).toBeCloseTo(0.1, 12);
    });
    expect(Array.from(layers[0] ?? [])).toEqual([3, 3.5]);
    expect(layers[1]?.[0]).toBeCloseTo(-0.2 * Math.SQRT1_2, 12);
  });

  it('does not know how large a gradient is', () => {
    const step = (scale: number) => {
      const layer = Float64Array.of(1, -2);
      layerwiseStep([layer], [Float64Array.of(2 * scale, scale)], 0.01);
      return layer;
    };
    expect(step(2 ** -40)).toEqual(step(1));
    expect(step(1e-300 * 2 ** -20).every(Number.isFinite)).toBe(true);
    expect(step(1e-310)[0]).toBeCloseTo(step(1)[0] ?? 0, 6);
  });

  it('leaves a layer alone that has no gradient', () => {
    const layer = Float64Array.of(1, 2);
    layerwiseStep([layer], [new Float64Array(2)], 0.5);
    expect(layer).toEqual(Float64Array.of(1, 2));
  });
});
