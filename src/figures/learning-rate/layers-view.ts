import { rough } from '@/charts/rough';
import {
  type LayerSizes,
  type LayerStatus,
  layerSizes,
  mostServed,
  type RateWindow,
  statusAt,
  windowsOf,
} from './layers';
import type { Sentence, View } from './view-model';

export interface LayersPicture {
  readonly kind: 'layers';
  readonly rate: number;
  readonly sizes: LayerSizes;
  readonly windows: readonly RateWindow[];
  readonly statuses: readonly LayerStatus[];
}

interface Measured {
  readonly sizes: LayerSizes;
  readonly windows: readonly RateWindow[];
  readonly most: number;
  readonly spread: number;
}

const cache = new Map<string, Measured>();

/** What does not depend on the rate is kept while that moves. */
function measuredOf(gain: number, seed: number): Measured {
  const key = `${gain}/${seed}`;
  const cached = cache.get(key) ?? measure(gain, seed);
  cache.clear();
  cache.set(key, cached);
  return cached;
}

function measure(gain: number, seed: number): Measured {
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

/** The rate in the middle of all windows, where they have a part in common. */
function bestRate(windows: readonly RateWindow[]): number {
  const from = Math.max(...windows.map((window) => window.from));
  const to = Math.min(...windows.map((window) => window.to));
  return Math.sqrt(from) * Math.sqrt(to);
}

/** One rate for all layers of the baseline network, at its first step. */
export function layersView(rate: number, gain: number, seed: number): View<LayersPicture> {
  const { sizes, windows, most, spread } = measuredOf(gain, seed);
  const statuses = windows.map((window) => statusAt(window, rate));
  const count = (status: LayerStatus) => statuses.filter((other) => other === status).length;
  const [served, frozen, thrown] = [count('served'), count('frozen'), count('thrown')];
  const all = windows.length;
  const key: Sentence = most < all ? 'torn' : served === all ? 'all-served' : 'mendable';
  return {
    picture: { kind: 'layers', rate, sizes, windows, statuses },
    readouts: { served, frozen, thrown, 'most-served': most, spread },
    chaotic: [],
    sentence: {
      key,
      values: {
        all,
        served,
        frozen,
        thrown,
        most,
        rate: rough(rate),
        spread: rough(spread),
        best: rough(bestRate(windows)),
      },
    },
    table: {
      columns: (['layer', 'gradient', 'weight-gradient', 'lowest-rate', 'highest-rate'] as const).map(
        (key) => ({ key }),
      ),
      rows: windows.map(({ from, to }, k) => [
        k + 1,
        sizes.gradients[k] ?? null,
        sizes.weightGradients[k] ?? null,
        from,
        to,
      ]),
    },
  };
}
