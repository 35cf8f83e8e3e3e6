import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextStop, snap } from '@/controls/stops';
import { pick, rangeAndValues } from './ranges';

const direction = fc.constantFrom<1 | -1>(1, -1);
const stride = fc.constantFrom<0.1 | 1 | 10>(0.1, 1, 10);

describe('keys on a slider', () => {
  it('always move it the right way and stay within the range, unless it stands at that end', () => {
    fc.assert(
      fc.property(rangeAndValues, direction, stride, ({ range, shares: [share] }, way, far) => {
        const value = pick(range, share);
        const next = nextStop(range, value, way, far);
        const end = way > 0 ? range.max : range.min;
        if (value === end) expect(next).toBe(end);
        else expect((next - value) * way).toBeGreaterThan(0);
        expect(next).toBeGreaterThanOrEqual(range.min);
        expect(next).toBeLessThanOrEqual(range.max);
      }),
      { numRuns: 500 },
    );
  });

  it('reach either end exactly if pressed long enough', () => {
    fc.assert(
      fc.property(rangeAndValues, direction, ({ range, shares: [share] }, way) => {
        let value = pick(range, share);
        for (let i = 0; i < 2000; i++) value = nextStop(range, value, way);
        expect(value).toBe(way > 0 ? range.max : range.min);
      }),
      { numRuns: 50 },
    );
  });

  it('come to rest where a pointer would too', () => {
    fc.assert(
      fc.property(rangeAndValues, direction, ({ range, shares: [share] }, way) => {
        const stop = nextStop(range, pick(range, share), way);
        expect(snap(range, stop)).toBeCloseTo(stop, 10);
      }),
    );
  });

  it('go from a value between two stops to the next round number', () => {
    const x = { min: -5, max: 5, step: 0.1 };
    expect(nextStop(x, 0.2, 1)).toBe(0.3);
    expect(nextStop(x, 0.53, 1)).toBe(0.6);
    expect(nextStop(x, 0.57, 1)).toBe(0.6);
    expect(nextStop(x, 0.53, -1)).toBe(0.5);
    expect(nextStop(x, 0.53, -1, 10)).toBe(-0.4);
    expect(nextStop(x, 0.5, 1, 10)).toBe(1.5);
    expect(nextStop(x, 0.5, 1, 0.1)).toBe(0.51);
    expect(nextStop(x, 0.1, -1)).toBe(0);
    expect(Object.is(nextStop(x, 0.1, -1), 0)).toBe(true);
  });

  it('take a logarithmic slider through round numbers, ten to a decade', () => {
    const h = { min: 1e-12, max: 1, step: 0.1, scale: 'log' } as const;
    const stops = [0.01];
    for (let i = 0; i < 10; i++) stops.push(nextStop(h, stops.at(-1) ?? 0, 1));
    expect(stops).toEqual([0.01, 0.013, 0.016, 0.02, 0.025, 0.032, 0.04, 0.05, 0.063, 0.079, 0.1]);
    expect(nextStop(h, 1e-8, -1, 10)).toBe(1e-9);
    expect(nextStop(h, 0.9, 1)).toBe(1);
  });

  it('take steps of a third of a decade through 1, 2, 5, 10', () => {
    const scale = { min: 0.01, max: 1000, step: 1 / 3, scale: 'log' } as const;
    expect(nextStop(scale, 1, 1)).toBe(2);
    expect(nextStop(scale, 2, 1)).toBe(5);
    expect(nextStop(scale, 5, 1)).toBe(10);
  });

  it('lead from the smallest positive rate to an exact 0 and back', () => {
    const rate = { min: 0, max: 10, step: 0.1, scale: 'log-zero', smallest: 1e-3 } as const;
    expect(nextStop(rate, 1e-3, -1)).toBe(0);
    expect(nextStop(rate, 0, 1)).toBe(1e-3);
    expect(nextStop(rate, 2e-3, -1, 10)).toBe(1e-3);
  });

  it('turn an angle on through its ends', () => {
    const turn = { min: -180, max: 180, step: 5, wraps: true };
    expect(nextStop(turn, 180, 1)).toBe(-175);
    expect(nextStop(turn, -180, -1)).toBe(175);
  });

  it('never leave the whole numbers of a count', () => {
    const depth = { min: 1, max: 100, step: 1 };
    const width = { min: 1, max: 256, step: 0.1, scale: 'log', integer: true } as const;
    expect(nextStop(depth, 20, 1, 0.1)).toBe(21);
    expect([1, 2, 3].map((value) => nextStop(width, value, 1))).toEqual([2, 3, 4]);
  });
});

describe('a pointer on a slider', () => {
  it('comes to rest on stops within the range, and resting again changes nothing', () => {
    fc.assert(
      fc.property(rangeAndValues, ({ range, shares: [share] }) => {
        const stop = snap(range, pick(range, share));
        expect(stop).toBeGreaterThanOrEqual(range.min);
        expect(stop).toBeLessThanOrEqual(range.max);
        expect(snap(range, stop)).toBe(stop);
      }),
    );
  });

  it('reaches the ends even where they are not on the grid', () => {
    const width = { min: 1, max: 256, step: 10 };
    expect(snap(width, 255)).toBe(256);
    expect(snap(width, 2)).toBe(1);
    expect(snap(width, 14)).toBe(10);
  });

  it('rests on 0 or on the smallest rate, not between', () => {
    const rate = { min: 0, max: 10, step: 0.1, scale: 'log-zero', smallest: 1e-3 } as const;
    expect(snap(rate, 1e-4)).toBe(0);
    expect(snap(rate, 9e-4)).toBe(1e-3);
  });
});
