import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frobenius } from '@/core/calculus/frobenius';
import { type Clipping, clipInto } from '@/core/descent/clipping';
import { normals } from '../network/networks';

function clipped(clipping: Clipping, ...gradient: number[]): number[] {
  const out = new Float64Array(gradient.length);
  clipInto(clipping, Float64Array.from(gradient), out);
  return [...out];
}
const angle = ([x = 0, y = 0]: number[]) => (Math.atan2(y, x) * 180) / Math.PI;

describe('clipping', () => {
  it('by norm keeps the direction; by value turns (100, 0.1) by 5.65°', () => {
    expect(angle(clipped({ by: 'norm', at: 1 }, 100, 0.1)) - angle([100, 0.1])).toBeCloseTo(0, 12);
    expect(angle(clipped({ by: 'value', at: 1 }, 100, 0.1)) - angle([100, 0.1])).toBeCloseTo(5.65, 2);
  });

  it('by norm bounds the norm, and touches nothing under the bound', () => {
    fc.assert(
      fc.property(fc.nat(), fc.double({ min: 1e-3, max: 1e3, noNaN: true }), (seed, at) => {
        const gradient = normals(10, seed).map((v) => 30 * v);
        const out = new Float64Array(10);
        const before = clipInto({ by: 'norm', at }, gradient, out);
        expect(before).toBe(frobenius(gradient));
        if (before <= at) expect(out).toEqual(gradient);
        else expect(frobenius(out) / at).toBeCloseTo(1, 12);
      }),
    );
  });

  it('tames a gradient whose squares overflow, and cannot tame an infinite one', () => {
    const [x = 0, y = 0] = clipped({ by: 'norm', at: 5 }, 3e300, -4e300);
    expect(x).toBeCloseTo(3, 12);
    expect(y).toBeCloseTo(-4, 12);
    expect(clipped({ by: 'norm', at: 5 }, 1, Number.POSITIVE_INFINITY)[1]).toBe(Number.POSITIVE_INFINITY);
    expect(clipped({ by: 'value', at: 5 }, Number.NEGATIVE_INFINITY, Number.NaN)).toEqual([-5, Number.NaN]);
  });

  it('does not help a gradient that vanishes', () => {
    expect(clipped({ by: 'norm', at: 1 }, 1e-9, 1e-12)).toEqual([1e-9, 1e-12]);
  });
});
