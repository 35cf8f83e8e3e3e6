import { levelPath } from '@/charts/heights/contour-paths';
import { criticalGain } from '@/core/network/critical-gain';
import { healthy } from '@/core/network/verdict';
import { mapFrame } from './frames';
import { type GrowthMap, growthMap, ratioGrid } from './growth-map';
import type { Family } from './measure';

/** What is shown of one family of networks. */
export interface Mapped {
  readonly family: Family;
  readonly map: GrowthMap;
  /** The gain at its edge of chaos by theory, if it has one. */
  readonly edge: number | null;
  /** Paths in pixels, below and above which gradients are not healthy. */
  readonly limits: readonly string[];
}

/** For the worker and the build: a page does without what finds the limits. */
export function mapped({ activation, bias, width, seed }: Family): Mapped {
  const family = { activation, bias, width, seed };
  const map = growthMap(family);
  const grid = ratioGrid(map);
  return {
    family,
    map,
    edge: criticalGain(activation, bias ** 2),
    limits: healthy.map((ratio) => levelPath(grid, Math.log10(ratio), mapFrame)),
  };
}
