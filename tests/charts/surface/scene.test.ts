import { expect, test } from 'vitest';
import { surfaceScene } from '@/charts/surface/scene';
import { surfaces } from '@/core/landscapes';
import { parseFormula } from '@/core/landscapes/formula';
import { sampleSurface } from '@/scenes/landscape/sampled-surface';

const view = { azimuth: -120, elevation: 35 };

test('every point of a built-in surface lies on its drawing, valley floors and summits too', () => {
  for (const landscape of Object.values(surfaces)) {
    const { mesh, bands } = sampleSurface(landscape);
    const scene = surfaceScene({ width: 400, height: 340, grid: mesh, bands, view });
    for (let x = -5; x <= 5; x += 0.25)
      for (let y = -5; y <= 5; y += 0.25) expect(scene.lift(x, y)).not.toContain(Number.NaN);
  }
});

test('a point where the drawing is cut off is not lifted above it', () => {
  const parsed = parseFormula('exp(exp(x))');
  if (!parsed.ok) throw new Error('The formula cannot be read');
  const { mesh, bands } = sampleSurface(parsed.landscape);
  const scene = surfaceScene({ width: 400, height: 340, grid: mesh, bands, view });
  expect(scene.lift(5, 0)[2]).toBeNaN();
  expect(scene.lift(0, 0)[2]).toBeCloseTo(Math.E, 1);
});
