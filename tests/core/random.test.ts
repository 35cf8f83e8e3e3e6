import { deviation, mean } from 'd3-array';
import { describe, expect, it } from 'vitest';
import { stream } from '@/core/random';

const draw = (length: number, next: () => number) => Array.from({ length }, next);

describe('a stream', () => {
  // By the ten lines of Python in the source.
  it.each<[number, string, number, number[], number[]]>([
    [
      1,
      'weights',
      0,
      [0.5988595469196748, 0.25330712091362995, 0.2046888108960916],
      [-0.02808371572613719, 1.3513321637544122, 0.15742389214898184],
    ],
    [
      1,
      'weights',
      7,
      [0.10344716241049956, 0.21554952132649952, 0.4001753861727776],
      [0.10036928310836384, 0.4564231666845346, 1.0104647894313232],
    ],
    [
      -12345,
      'Daten é',
      3,
      [0.3729072888087813, 0.1722161723069684, 0.7695457364209958],
      [0.45358223402610137, 0.8529858885459818, 1.6287567397767655],
    ],
  ])(
    'of seed %d for %s in layer %d is the one that Python repeats',
    (seed, purpose, layer, uniforms, normals) => {
      expect(draw(3, stream(seed, purpose, layer).uniform)).toEqual(uniforms);
      draw(3, stream(seed, purpose, layer).normal).forEach((value, k) => {
        expect(value).toBeCloseTo(normals[k] ?? Number.NaN, 14);
      });
    },
  );

  it('is the same each time, and another for another seed, purpose or layer', () => {
    const first = (...key: [number, string, number?]) => stream(...key).uniform();
    expect(first(5, 'data')).toBe(first(5, 'data', 0));
    const keys = [0, 1, 2, 11].flatMap((seed) =>
      ['weights', 'biases', 'data'].flatMap((purpose) =>
        draw(200, () => 0).map((_, layer) => first(seed, purpose, layer)),
      ),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('is uniform on [0, 1)', () => {
    const numbers = draw(50_000, stream(3, 'test').uniform);
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThan(1);
    const counts = new Array<number>(100).fill(0);
    for (const value of numbers) counts[Math.floor(100 * value)] = (counts[Math.floor(100 * value)] ?? 0) + 1;
    const chiSquare = counts.reduce((sum, count) => sum + (count - 500) ** 2 / 500, 0);
    // 99 degrees of freedom: 58 to 149 holds 99.8 % of all streams.
    expect(chiSquare).toBeGreaterThan(58);
    expect(chiSquare).toBeLessThan(149);
  });

  it('has normal numbers of mean 0, deviation 1, and the right tails', () => {
    const numbers = draw(50_000, stream(3, 'test').normal);
    expect(Math.abs(mean(numbers) ?? 1)).toBeLessThan(0.015);
    expect(Math.abs((deviation(numbers) ?? 0) - 1)).toBeLessThan(0.01);
    expect(numbers.filter((value) => Math.abs(value) > 1.959964).length / 50_000).toBeCloseTo(0.05, 2);
    expect(Math.abs(mean(numbers, (value) => value ** 4) ?? 0)).toBeCloseTo(3, 0);
  });

  it('does not resemble the stream of the next layer or seed', () => {
    const correlation = (a: () => number, b: () => number) =>
      mean(draw(20_000, () => 12 * (a() - 0.5) * (b() - 0.5))) ?? 1;
    for (const [a, b] of [
      [stream(1, 'weights', 1), stream(1, 'weights', 2)],
      [stream(1, 'weights', 1), stream(2, 'weights', 1)],
      [stream(1, 'weights', 11), stream(11, 'weights', 1)],
    ] as const) {
      expect(Math.abs(correlation(a.uniform, b.uniform))).toBeLessThan(0.03);
    }
  });

  it('needs whole numbers', () => {
    expect(() => stream(1.5, 'weights')).toThrow(RangeError);
    expect(() => stream(1, 'weights', Number.NaN)).toThrow(RangeError);
  });
});
