import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Activation, activate, activateInto, activations } from '@/core/network/activations';
import { meanSquare, places, shares } from '@/core/network/gaussian';
import { tanh } from '@/core/network/tanh';

const kinked: readonly Activation[] = ['relu', 'leaky-relu', 'elu', 'selu'];

describe.each(activations)('%s', (name) => {
  it('has the slope that central differences tend to, away from a kink', () => {
    fc.assert(
      fc.property(fc.double({ min: -9, max: 9, noNaN: true }), (z) => {
        fc.pre(!kinked.includes(name) || Math.abs(z) > 1e-4);
        const estimate = (activate(name, z + 1e-5).value - activate(name, z - 1e-5).value) / 2e-5;
        expect(activate(name, z).slope).toBeCloseTo(estimate, 8);
      }),
    );
  });

  it('stays a number out to the largest, and passes on what is none', () => {
    for (const z of [1e4, 1e150, 1e307, -1e4, -1e150, -1e307]) {
      const { value, slope } = activate(name, z);
      expect([z, Number.isFinite(value), Number.isFinite(slope)]).toEqual([z, true, true]);
    }
    expect(activate(name, Number.NaN).value).toBeNaN();
  });

  it('may write its values over its arguments', () => {
    const z = Float64Array.of(-3, -0.5, 0, 0.5, 3);
    const apart = new Float64Array(5);
    const [slopes, again] = [new Float64Array(5), new Float64Array(5)];
    activateInto(name, z, apart, slopes);
    activateInto(name, z, z, again);
    expect(z).toEqual(apart);
    expect(again).toEqual(slopes);
  });
});

describe('an activation', () => {
  it('has at a kink the slope from below', () => {
    expect(kinked.map((name) => activate(name, 0).slope)).toEqual([
      0,
      0.01,
      1,
      1.0507009873554805 * 1.6732632423543772,
    ]);
  });

  it('lets a quarter of the gradient through at most, if it is the sigmoid', () => {
    expect(activate('sigmoid', 0)).toEqual({ value: 0.5, slope: 0.25 });
    fc.assert(fc.property(fc.double({ noNaN: true }), (z) => activate('sigmoid', z).slope <= 0.25 + 1e-16));
  });

  it('keeps mean 0 and variance 1, if it is SELU: what its constants were chosen for', () => {
    const values = new Float64Array(places.length);
    activateInto('selu', places, values, new Float64Array(places.length));
    expect(values.reduce((sum, v, k) => sum + v * (shares[k] ?? 0), 0)).toBeCloseTo(0, 12);
    expect(meanSquare(values)).toBeCloseTo(1, 12);
  });
});

describe('the average over a standard normal number', () => {
  it('has the moments of the normal distribution', () => {
    const moment = (power: (z: number) => number) =>
      places.reduce((sum, z, k) => sum + power(z) * (shares[k] ?? 0), 0);
    expect(moment(() => 1)).toBeCloseTo(1, 14);
    expect(moment((z) => z)).toBeCloseTo(0, 14);
    expect(moment((z) => z ** 4)).toBeCloseTo(3, 12);
    expect(moment((z) => z ** 8)).toBeCloseTo(105, 9);
    expect(moment(Math.abs)).toBeCloseTo(Math.sqrt(2 / Math.PI), 13);
    expect(moment((z) => Math.cos(2 * z))).toBeCloseTo(Math.exp(-2), 13);
  });
});

describe('the hyperbolic tangent', () => {
  it('is that of Math.tanh, near 0, far out, and across the seam', () => {
    const seams = [0, 5e-324, 1e-9, 0.625, 0.625 - 2 ** -53, 1, 19, 20, 400, 1e308, Number.POSITIVE_INFINITY];
    const anywhere = Array.from({ length: 4000 }, (_, k) => k / 200);
    for (const x of [...seams, ...anywhere].flatMap((x) => [x, -x])) {
      const exact = Math.tanh(x);
      expect([x, Math.abs(tanh(x) - exact) <= 5e-16 * Math.abs(exact)]).toEqual([x, true]);
    }
    expect(tanh(Number.NaN)).toBeNaN();
  });
});
