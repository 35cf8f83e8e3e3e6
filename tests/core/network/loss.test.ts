import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centralDifference } from '@/core/calculus/differences';
import { type Goal, lossInto } from '@/core/network/loss';
import { near, normals } from './networks';

const value = (goal: Goal, output: ArrayLike<number>, outputs: number) =>
  lossInto(goal, Float64Array.from(Array.from(output)), outputs, new Float64Array(output.length));

describe('a loss', () => {
  const goals: [string, Goal][] = [
    ['mse', { loss: 'mse', target: normals(6, 1) }],
    ['cross-entropy', { loss: 'cross-entropy', target: [0, 2] }],
    ['binary-cross-entropy', { loss: 'binary-cross-entropy', target: [0, 1, 1, 0, 1, 0.3] }],
  ];

  it.each(goals)('has the slope that central differences tend to, if it is %s', (_, goal) => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const output = normals(6, seed).map((v) => 4 * v);
        const exact = new Float64Array(6);
        lossInto(goal, output, 3, exact);
        expect(
          near(
            exact,
            centralDifference((point) => value(goal, point, 3), output, 1e-5),
            1e-8,
          ),
        ).toBe(true);
      }),
    );
  });

  it('is ln n for a guess among n classes, and ln 2 for one between two', () => {
    expect(value({ loss: 'cross-entropy', target: [1] }, [5, 5, 5], 3)).toBeCloseTo(Math.log(3), 14);
    expect(value({ loss: 'binary-cross-entropy', target: [1, 0] }, [0, 0], 1)).toBeCloseTo(Math.LN2, 14);
  });

  it('takes logits of any size', () => {
    expect(value({ loss: 'cross-entropy', target: [0] }, [-1e300, 1e300], 2)).toBe(2e300);
    expect(value({ loss: 'binary-cross-entropy', target: [0, 1] }, [1e300, 1e300], 1)).toBe(0.5e300);
    const gradient = new Float64Array(2);
    lossInto({ loss: 'cross-entropy', target: [0] }, Float64Array.of(800, -800), 2, gradient);
    expect([...gradient]).toEqual([0, 0]);
  });

  it('overflows as a square does', () => {
    expect(value({ loss: 'mse', target: [0] }, [1e155], 1)).toBe(Number.POSITIVE_INFINITY);
  });

  it('needs classes that exist and as many targets as outputs', () => {
    for (const target of [[3, 0], [-1, 0], [0.5, 0], [Number.NaN, 0], [0], [0, 1, 2]]) {
      expect(() => value({ loss: 'cross-entropy', target }, new Float64Array(6), 3)).toThrow(RangeError);
    }
    expect(() => value({ loss: 'mse', target: [1] }, [1, 2], 1)).toThrow(RangeError);
  });
});
