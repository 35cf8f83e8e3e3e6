import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cos, sin, sinCosInto } from '@/core/calculus/sine';

describe('our own sine and cosine', () => {
  it('stay within two units in the last place of the engine’s', () => {
    const angles = fc.oneof(
      fc.double({ min: -10, max: 10, noNaN: true }),
      fc.double({ min: -1e5, max: 1e5, noNaN: true }),
    );
    fc.assert(
      fc.property(angles, (angle) => {
        for (const [ours, engines] of [
          [sin(angle), Math.sin(angle)],
          [cos(angle), Math.cos(angle)],
        ] as const) {
          expect(Math.abs(ours - engines)).toBeLessThanOrEqual(2 ** -51 * Math.abs(engines));
        }
      }),
      { numRuns: 2000 },
    );
  });

  it.each<[number, number, number]>([
    // To 30 digits by mpmath, rounded to the nearest double.
    [0.9976838136706132, 0.840217287985518, 0.5422498584326796],
    [1, 0.8414709848078965, 0.5403023058681398],
    [100, -0.5063656411097588, 0.8623188722876839],
    [Math.PI, 1.2246467991473532e-16, -1],
    [-57.5, -0.8141897215084345, 0.580598912666927],
    [0.1, 0.09983341664682815, 0.9950041652780258],
  ])('at %d are the nearest doubles', (angle, sine, cosine) => {
    expect([sin(angle), cos(angle)]).toEqual([sine, cosine]);
  });

  it('satisfy sin² + cos² = 1', () => {
    const out = new Float64Array(2);
    fc.assert(
      fc.property(fc.double({ min: -1e4, max: 1e4, noNaN: true }), (angle) => {
        sinCosInto(angle, out);
        const [sine = 0, cosine = 0] = out;
        expect(sine * sine + cosine * cosine).toBeCloseTo(1, 15);
      }),
    );
  });

  it('are the engine’s far out, and NaN where there is no angle', () => {
    expect([sin(1e9), cos(-1e300)]).toEqual([Math.sin(1e9), Math.cos(-1e300)]);
    expect(sin(Number.NaN)).toBeNaN();
    expect(cos(Number.POSITIVE_INFINITY)).toBeNaN();
  });
});
