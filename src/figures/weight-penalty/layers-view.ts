import { rough } from '@/charts/rough';
import { verdictOf } from '@/core/network/verdict';
import type { Values } from '@/params/schema';
import type { schema } from './params';
import { type Flow, hiddenWeights, type Shrunk, shrunkNetwork } from './shrinking';
import type { Sentence, View } from './view-model';

type State = Values<typeof schema>;

export interface LayersPicture {
  readonly kind: 'layers';
  readonly before: Flow;
  readonly after: Flow;
  /** The share of the weights in each bin of their sizes, before and after. */
  readonly sharesBefore: Float64Array;
  readonly sharesAfter: Float64Array;
  /** The share of weights that are exactly 0. */
  readonly zeros: number;
}

/** Bins of weights: the middle one is about 0. */
export const bins = { count: 49, reach: 1.225 } as const;

/** What lies outside goes to the last bin of its side. */
function sharesOf(weights: Float64Array): Float64Array {
  const shares = new Float64Array(bins.count);
  const width = (2 * bins.reach) / bins.count;
  for (let k = 0; k < weights.length; k++) {
    const place = Math.floor(((weights[k] as number) + bins.reach) / width);
    const bin = Math.max(0, Math.min(bins.count - 1, place));
    shares[bin] = (shares[bin] as number) + 1 / weights.length;
  }
  return shares;
}

function zerosIn(weights: Float64Array): number {
  let count = 0;
  for (let k = 0; k < weights.length; k++) if (weights[k] === 0) count += 1;
  return count;
}

let untouched: { readonly seed: number; readonly shrunk: Shrunk; readonly shares: Float64Array } | undefined;

/** The network before any penalty; kept while the penalty changes. */
function untouchedOf(seed: number) {
  if (untouched?.seed === seed) return untouched;
  const shrunk = shrunkNetwork(seed, 'l2', 0, 0);
  untouched = { seed, shrunk, shares: sharesOf(shrunk.weights) };
  return untouched;
}

function sentenceKey({ steps, strength }: State, { ratio }: Flow, zeroed: number): Sentence {
  if (steps === 0) return 'first-step';
  if (strength === 0) return 'no-penalty';
  const verdict = ratio === null || ratio === 0 ? 'gone' : verdictOf(ratio);
  if (zeroed === 0 || verdict === 'exploding' || verdict === 'healthy') return verdict;
  return `${verdict}-zeros`;
}

/** Fifty layers whose gradients explode, and what a penalty alone makes of them. */
export function layersView(state: State): View<LayersPicture> {
  const { penalty, strength, steps, seed } = state;
  const { shrunk, shares } = untouchedOf(seed);
  const { weights, flow } = shrunkNetwork(seed, penalty, strength, steps);
  const zeros = zerosIn(weights) / hiddenWeights;
  const before = shrunk.flow;
  const zeroed = Math.round(100 * zeros);
  return {
    picture: {
      kind: 'layers',
      before,
      after: flow,
      sharesBefore: shares,
      sharesAfter: sharesOf(weights),
      zeros,
    },
    readouts: {
      'growth-before': before.growth,
      'growth-per-layer': flow.growth,
      ratio: flow.ratio,
      zeros,
      verdict: flow.ratio === null ? 'vanishing' : verdictOf(flow.ratio),
    },
    sentence: {
      key: sentenceKey(state, flow, zeroed),
      values: {
        strength: rough(strength),
        steps,
        before: rough(before.growth ?? 0),
        wild: rough(before.ratio ?? 0),
        growth: rough(flow.growth ?? 0),
        ratio: rough(flow.ratio ?? 0),
        zeroed,
      },
    },
    table: {
      columns: (['layer', 'ratio-before', 'ratio-after'] as const).map((key) => ({ key })),
      rows: Array.from(before.ratios, (ratio, layer) => {
        const after = flow.ratios[layer] ?? Number.NaN;
        return [layer, ratio, Number.isNaN(after) ? null : after];
      }),
    },
  };
}
