import fc from 'fast-check';
import { heightBands } from '@/charts/heights/bands';
import { heightRange, sampleGrid } from '@/charts/heights/grid';
import type { View } from '@/charts/surface/projection';
import { type SurfaceScene, surfaceScene } from '@/charts/surface/scene';
import { evenly } from '../evenly';

export const window5 = { x: [-5, 5], y: [-5, 5] } as const;

export const hills = (x: number, y: number) => 0.2 * Math.sin(x + y + Math.hypot(x, y)) - Math.sin(x / 2);
export const bowl = (x: number, y: number) => (x * x + y * y) / 4;
export const plane = (x: number, y: number) => 0.3 * x - 0.2 * y;

/** A picture 400 × 340 of a surface over [−5, 5]². */
export function look(height: (x: number, y: number) => number, view: View, samples = 25): SurfaceScene {
  const grid = sampleGrid(height, { ...window5, columns: samples, rows: samples });
  return surfaceScene({ width: 400, height: 340, grid, bands: heightBands([], heightRange(grid)), view });
}

export const views = fc.record({ azimuth: evenly(-180, 180), elevation: evenly(5, 90) });
export const places = fc.tuple(evenly(-4.99, 4.99), evenly(-4.99, 4.99));
export const pixels = fc.tuple(evenly(0, 400), evenly(0, 340));
