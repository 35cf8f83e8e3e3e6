import { rough } from '@/charts/rough';
import { verdictOf } from '@/core/network/verdict';
import type { Rows } from '@/figure/definition';
import type { Values } from '@/params/schema';
import type { schema } from './params';
import type { Readings } from './readouts';
import { type Bench, benchOf, type Flow, hiddenWeights, shrunkNetwork } from './shrinking';

type State = Values<typeof schema>;

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

/** The network before any penalty. */
export interface LayersGround {
  readonly view: 'layers';
  readonly bench: Bench;
  readonly flow: Flow;
  readonly shares: Float64Array;
}

export function layersGround(seed: number): LayersGround {
  const bench = benchOf(seed);
  const { weights, flow } = shrunkNetwork(bench, 'l2', 0, 0);
  return { view: 'layers', bench, flow, shares: sharesOf(weights) };
}

export const layersSentences = [
  /** Before the first step, without penalty, by the verdict, and where nothing comes back at all. */
  'first-step',
  'no-penalty',
  'exploding',
  'healthy',
  'vanishing',
  'gone',
  /** The same where some weights are exactly 0, a percent of them at least. */
  'vanishing-zeros',
  'gone-zeros',
] as const;

type Sentence = (typeof layersSentences)[number];

function sentenceKey({ steps, strength }: State, { ratio }: Flow, zeroed: number): Sentence {
  if (steps === 0) return 'first-step';
  if (strength === 0) return 'no-penalty';
  const verdict = ratio === null || ratio === 0 ? 'gone' : verdictOf(ratio);
  if (zeroed === 0 || verdict === 'exploding' || verdict === 'healthy') return verdict;
  return `${verdict}-zeros`;
}

/** Fifty layers whose gradients explode, and what a penalty alone makes of them. */
export function layersModel(state: State, { bench, flow: before, shares }: LayersGround) {
  const { penalty, strength, steps } = state;
  const { weights, flow } = shrunkNetwork(bench, penalty, strength, steps);
  const zeros = zerosIn(weights) / hiddenWeights;
  const zeroed = Math.round(100 * zeros);
  const readouts: Readings = {
    'growth-before': before.growth,
    'growth-per-layer': flow.growth,
    ratio: flow.ratio,
    zeros,
    verdict: flow.ratio === null ? 'vanishing' : verdictOf(flow.ratio),
  };
  return {
    view: 'layers' as const,
    columns: ['layer', 'ratio-before', 'ratio-after'] as const,
    before,
    after: flow,
    /** The share of the weights in each bin of their sizes, before and after. */
    sharesBefore: shares,
    sharesAfter: sharesOf(weights),
    /** The share of weights that are exactly 0. */
    zeros,
    readouts,
    sentence: {
      key: sentenceKey(state, flow, zeroed),
      values: {
        before: rough(before.growth ?? 0),
        wild: rough(before.ratio ?? 0),
        growth: rough(flow.growth ?? 0),
        ratio: rough(flow.ratio ?? 0),
        zeroed,
      },
    },
  };
}

export type LayersModel = ReturnType<typeof layersModel>;

export const rowsOfLayers = ({ before, after }: LayersModel): Rows =>
  Array.from(before.ratios, (ratio, layer) => {
    const share = after.ratios[layer] ?? Number.NaN;
    return [layer, ratio, Number.isNaN(share) ? null : share];
  });
