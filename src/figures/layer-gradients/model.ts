import { type NumericalFaults, ranges } from '@/core/network/formats';
import {
  type LayerStatistics,
  measureLayers,
  predict,
  type Workspace,
} from '@/core/network/layer-statistics';
import type { FigureModel } from '@/figure/figure-model';
import type { Values } from '@/params/schema';
import { isChaotic, type LayerNumbers, layerNumbers } from './numbers';
import type { schema } from './params';
import { type Sentence, sentenceOf } from './sentence';
import { setupOf } from './setup';

export type Readout = 'first-layer' | 'last-layer' | 'ratio' | 'growth-per-layer' | 'predicted' | 'verdict';
export type Column =
  | 'layer'
  | 'spread'
  | 'change'
  | 'activation-gradient'
  | 'weight-gradient'
  | 'predicted-gradient';

export interface LayerGradientsModel extends FigureModel<Readout, Sentence, Column>, LayerNumbers {
  readonly depth: number;
  readonly width: number;
  readonly residual: boolean;
  readonly verdict: LayerStatistics['verdict'];
  readonly faults: NumericalFaults;
  /** The lowest layer that the gradient reaches in the format; those below it get exactly 0. */
  readonly reached: number;
  /** The largest number of the format, and the smallest above 0. */
  readonly largest: number;
  readonly smallest: number;
  /** The last digits, in which browsers differ, have grown into the digits that are shown. */
  readonly chaotic: boolean;
}

/** Memory, kept from one reading to the next; what is read does not depend on it. */
const workspace: Workspace = {};

/**
 * One forward and one backward pass of the network that the controls describe, layer by layer. Gradients of weights that
 * the picture does not show may be `postponed`: then the table computes them when its rows are asked for.
 */
export function layerGradients(values: Values<typeof schema>, postponed = false): LayerGradientsModel {
  const weights = !postponed || values.gradient === 'weights';
  const setup = setupOf(values);
  const { depth, width, precision } = setup;
  const reading = measureLayers(setup, { workspace, weights });
  const theory = predict(setup);
  const numbers = layerNumbers(setup, reading, theory);
  const chaotic = isChaotic(numbers, reading);
  return {
    ...numbers,
    depth,
    width,
    residual: setup.residual !== 'none',
    verdict: reading.verdict,
    faults: reading.faults,
    reached: reading.reached,
    ...ranges[precision],
    chaotic,
    readouts: {
      'first-layer': numbers.activationGradients[0] as number,
      'last-layer': numbers.activationGradients[depth] as number,
      ratio: reading.ratio,
      'growth-per-layer': reading.growth,
      predicted: geometricMean(theory.growth),
      verdict: reading.verdict,
    },
    sentence: sentenceOf(setup, reading, values.gradient, chaotic),
    table: {
      columns: columns.map((key) => ({ key })),
      get rows() {
        return weights ? rowsOf(numbers) : layerGradients(values).table.rows;
      },
    },
  };
}

/** From logarithms: the product may underflow. */
const geometricMean = (factors: Float64Array) =>
  Math.exp(factors.reduce((sum, factor) => sum + Math.log(factor), 0) / factors.length);

const columns = [
  'layer',
  'spread',
  'change',
  'activation-gradient',
  'weight-gradient',
  'predicted-gradient',
] as const;

const numberOrNone = (value: number | undefined) =>
  value === undefined || Number.isNaN(value) ? null : value;

function rowsOf(numbers: LayerNumbers): (number | null)[][] {
  const { spreads, changes, activationGradients, weightGradients, predictedGradients } = numbers;
  return Array.from(spreads, (spread, l) => [
    l,
    spread,
    ...[changes[l], activationGradients[l], weightGradients[l], predictedGradients[l]].map(numberOrNone),
  ]);
}
