import type { FigureModel } from '@/figure/figure-model';
import type { Values } from '@/params/schema';
import type { schema } from './params';
import { type LayerChange, runOf } from './run';
import { type Sentence, sentenceOf } from './sentence';

export type Readout = 'growth' | 'change-out' | 'change-true' | 'largest' | 'largest-weight';
export type Column =
  | 'layer'
  | 'unit'
  | 'value'
  | 'change'
  | 'true-change'
  | 'change-ratio'
  | 'true-ratio'
  | 'largest';

export interface ChangeRippleModel extends FigureModel<Readout, Sentence, Column> {
  readonly width: number;
  readonly nudge: number;
  /** The nudged input, counted from 0. */
  readonly nudged: number;
  /** Without an activation the first-order change is the true one. */
  readonly linear: boolean;
  /** Of every layer, outputs×inputs. */
  readonly weights: readonly Float64Array[];
  /** Layers 0 … depth. */
  readonly layers: readonly LayerChange[];
}

const columns: readonly Column[] = [
  'layer',
  'unit',
  'value',
  'change',
  'true-change',
  'change-ratio',
  'true-ratio',
  'largest',
];

/** One nudged input, and how far every unit of the network moves: to first order, and in truth. */
export function changeRipple(values: Values<typeof schema>): ChangeRippleModel {
  const run = runOf(values);
  const last = run.layers[values.depth];
  if (!last) throw new RangeError(`There is no layer ${values.depth}`);
  return {
    width: run.width,
    nudge: values.nudge,
    nudged: run.nudged,
    linear: values.activation === 'identity',
    weights: run.weights,
    layers: run.layers,
    readouts: {
      growth: last.factor,
      'change-out': last.ratio,
      'change-true': last.trueRatio,
      largest: last.largest,
      'largest-weight': run.largestWeight,
    },
    sentence: sentenceOf(values, run, last),
    table: {
      columns: columns.map((key) => ({ key })),
      rows: run.layers.flatMap((layer, l) =>
        Array.from(layer.values, (value, unit) => [
          l,
          unit + 1,
          value,
          layer.change[unit] ?? 0,
          layer.trueRatio === null ? null : (layer.truth[unit] ?? 0),
          layer.ratio,
          layer.trueRatio,
          layer.largest,
        ]),
      ),
    },
  };
}
