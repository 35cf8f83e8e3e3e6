import { activate } from '@/core/network/activations';
import { type Verdict, verdictOf } from '@/core/network/verdict';
import type { FigureModel } from '@/figure/figure-model';
import { type Curves, curvesOf } from './curves';
import type { NetworkRun } from './network-run';
import { type Sentence, sentenceOf } from './sentence';

export type Readout =
  | 'value'
  | 'slope'
  | 'typical-slope'
  | 'product'
  | 'product-sigmoid'
  | 'gradient'
  | 'dead'
  | 'verdict';
export type Column = 'layer' | 'slope' | 'product' | 'product-sigmoid' | 'gradient' | 'dead';

export interface ActivationShapesModel extends FigureModel<Readout, Sentence, Column> {
  readonly curves: Curves;
  readonly sigmoid: Curves;
  readonly z: number;
  readonly value: number;
  readonly slope: number;
  readonly run: NetworkRun;
  readonly verdict: Verdict;
  /** The share of all hidden units that are silent for the whole batch. */
  readonly dead: number;
  /** The last digits, in which browsers differ, have grown into the digits of the network’s readouts. */
  readonly chaotic: boolean;
}

/** Rounding errors that have grown by more than this show in the readouts. */
const shown = 1e10;

/** A bounded activation holds its own size while an error grows forward as a gradient does backward. */
const isChaotic = (activation: NetworkRun['activation'], gradient: number) =>
  (activation === 'tanh' || activation === 'sigmoid') && gradient > shown;

const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** One activation: its curve and slope at z, and what the slopes of a deep network of it come to. */
export function activationShapes(z: number, run: NetworkRun): ActivationShapesModel {
  const { activation, slopes, products, sigmoidProducts, gradients } = run;
  const { value, slope } = activate(activation, z);
  const gradient = gradients[0] as number;
  const dead = mean(run.dead);
  const chaotic = isChaotic(activation, gradient);
  // From logarithms: the product may underflow.
  const typical = Math.exp(mean(slopes.map(Math.log)));
  return {
    curves: curvesOf(activation),
    sigmoid: curvesOf('sigmoid'),
    z,
    value,
    slope,
    run,
    verdict: verdictOf(gradient),
    dead,
    chaotic,
    readouts: {
      value,
      slope,
      'typical-slope': typical,
      product: products[0] as number,
      'product-sigmoid': sigmoidProducts[0] as number,
      gradient,
      dead,
      verdict: verdictOf(gradient),
    },
    sentence: sentenceOf(run, typical, chaotic),
    table: {
      columns: (['layer', 'slope', 'product', 'product-sigmoid', 'gradient', 'dead'] as const).map((key) => ({
        key,
      })),
      get rows() {
        return Array.from(products, (product, l) => [
          l,
          slopes[l - 1] ?? null,
          product,
          sigmoidProducts[l] as number,
          gradients[l] as number,
          run.dead[l - 1] ?? null,
        ]);
      },
    },
  };
}
