import { mean, variance } from 'd3-array';
import { describe, expect, it } from 'vitest';
import { testShare } from '@/core/data/dataset';
import { type DataKind, makeDataset } from '@/core/data/make-dataset';

const kinds: DataKind[] = ['spiral', 'circles', 'xor', 'moons', 'gaussians'];

/** All points of a data set, as [x, y, label]. */
function pointsOf(kind: DataKind, points = 200, noise = 0, seed = 1): (readonly [number, number, number])[] {
  const { train, test } = makeDataset({ kind, points, noise, seed });
  return [train, test].flatMap(({ inputs, labels }) =>
    Array.from(
      labels,
      (label, k) => [inputs[2 * k] ?? Number.NaN, inputs[2 * k + 1] ?? Number.NaN, label] as const,
    ),
  );
}

describe.each(kinds)('%s', (kind) => {
  it('has as many points as asked, half of each class, and a quarter of each kept from training', () => {
    for (const points of [20, 200, 1000]) {
      const { train, test } = makeDataset({ kind, points, noise: 0.1, seed: 3 });
      expect(test.labels.length).toBe(testShare * points + (points % 8 === 0 ? 0 : 1));
      expect(train.labels.length + test.labels.length).toBe(points);
      expect(train.inputs.length).toBe(2 * train.labels.length);
      const ones = [...train.labels, ...test.labels].filter((label) => label === 1);
      expect(ones).toHaveLength(points / 2);
      expect(test.labels.filter((label) => label === 1)).toHaveLength(test.labels.length / 2);
    }
  });

  it('has coordinates of mean 0 and mean variance 1', () => {
    const points = pointsOf(kind, 4000);
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    expect(mean(xs)).toBeCloseTo(0, 1);
    expect(mean(ys)).toBeCloseTo(0, 1);
    expect(((variance(xs) ?? 0) + (variance(ys) ?? 0)) / 2).toBeCloseTo(1, 1);
  });

  it('is the same for the same seed, and splits otherwise for another', () => {
    expect(pointsOf(kind)).toEqual(pointsOf(kind));
    expect(pointsOf(kind)).not.toEqual(pointsOf(kind, 200, 0, 2));
  });

  it('moves the same points, and the further the more noise', () => {
    const [clean, some, more] = [0, 0.1, 0.2].map((noise) => pointsOf(kind, 40, noise));
    clean?.forEach(([x, , label], k) => {
      const [nearX = 0, , near] = some?.[k] ?? [];
      const [farX = 0] = more?.[k] ?? [];
      expect(near).toBe(label);
      expect(farX - x).toBeCloseTo(2 * (nearX - x), 12);
    });
  });

  it('lies within its reach', () => {
    const { train, test, reach } = makeDataset({ kind, points: 300, noise: 0.5, seed: 7 });
    for (const x of [...train.inputs, ...test.inputs]) expect(Math.abs(x)).toBeLessThan(reach);
    expect(reach).toBeLessThan(8);
  });
});

describe('without noise', () => {
  it('the spiral’s arms are one another turned by half a circle', () => {
    const points = pointsOf('spiral', 100);
    const [zeros, ones] = [0, 1].map((wanted) => points.filter(([, , label]) => label === wanted));
    for (const [x, y] of zeros ?? []) {
      const nearest = Math.min(...(ones ?? []).map(([u, v]) => Math.hypot(u + x, v + y)));
      expect(nearest).toBeLessThan(1e-12);
    }
  });

  it('the ring lies around the disk', () => {
    const radii = (wanted: number) =>
      pointsOf('circles')
        .filter(([, , label]) => label === wanted)
        .map(([x, y]) => Math.hypot(x, y));
    expect(Math.max(...radii(1))).toBeLessThan(Math.min(...radii(0)));
  });

  it('XOR’s label says whether the signs differ', () => {
    for (const [x, y, label] of pointsOf('xor')) expect(x * y < 0).toBe(label === 1);
  });

  it('the moons lie on two half circles', () => {
    const points = pointsOf('moons', 400);
    const radius = (wanted: number) => {
      const own = points.filter(([, , label]) => label === wanted);
      const [left, right] = [Math.min(...own.map(([x]) => x)), Math.max(...own.map(([x]) => x))];
      return (right - left) / 2;
    };
    for (const label of [0, 1])
      expect(radius(label)).toBeCloseTo(1 / Math.sqrt((3 / 4 + 9 / 16 - 1 / Math.PI) / 2), 3);
  });
});
