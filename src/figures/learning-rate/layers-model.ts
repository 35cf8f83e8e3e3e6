import { rough } from '@/charts/rough';
import type { Rows } from '@/figure/definition';
import {
  type LayerSizes,
  type LayerStatus,
  layerSizes,
  mostServed,
  type RateWindow,
  statusAt,
  windowsOf,
} from './layers';
import type { Readings } from './readouts';

/** What does not depend on the rate. */
export interface Measured {
  readonly sizes: LayerSizes;
  readonly windows: readonly RateWindow[];
  readonly most: number;
  readonly spread: number;
}

export function measuredOf(gain: number, seed: number): Measured {
  const sizes = layerSizes(gain, seed);
  const windows = windowsOf(sizes);
  const { gradients } = sizes;
  return {
    sizes,
    windows,
    most: mostServed(windows),
    spread: Math.max(...gradients) / Math.min(...gradients),
  };
}

/** No rate serves all layers; this one does; another one would. */
export const layersSentences = ['torn', 'all-served', 'mendable'] as const;

/** The rate in the middle of all windows, where they have a part in common. */
function bestRate(windows: readonly RateWindow[]): number {
  const from = Math.max(...windows.map((window) => window.from));
  const to = Math.min(...windows.map((window) => window.to));
  return Math.sqrt(from) * Math.sqrt(to);
}

/** One rate for all layers of the baseline network, at its first step. */
export function layersModel(rate: number, { sizes, windows, most, spread }: Measured) {
  const statuses = windows.map((window) => statusAt(window, rate));
  const count = (status: LayerStatus) => statuses.filter((other) => other === status).length;
  const served = count('served');
  const all = windows.length;
  const key: (typeof layersSentences)[number] =
    most < all ? 'torn' : served === all ? 'all-served' : 'mendable';
  const readouts: Readings = {
    served,
    frozen: count('frozen'),
    thrown: count('thrown'),
    'most-served': most,
    spread,
  };
  return {
    view: 'layers' as const,
    columns: ['layer', 'gradient', 'weight-gradient', 'lowest-rate', 'highest-rate'] as const,
    rate,
    sizes,
    windows,
    statuses,
    readouts,
    chaotic: [],
    sentence: { key, values: { all, most, spread: rough(spread), best: rough(bestRate(windows)) } },
  };
}

export type LayersModel = ReturnType<typeof layersModel>;

export const rowsOfLayers = ({ sizes, windows }: LayersModel): Rows =>
  windows.map(({ from, to }, k) => [
    k + 1,
    sizes.gradients[k] ?? null,
    sizes.weightGradients[k] ?? null,
    from,
    to,
  ]);
