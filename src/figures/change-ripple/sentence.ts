import { rough } from '@/charts/rough';
import type { Values } from '@/params/schema';
import type { schema } from './params';
import type { LayerChange, Run } from './run';

export type Sentence =
  | 'gone'
  | 'uniform-one'
  | 'uniform-small-grows'
  | 'uniform-grows'
  | 'uniform-late'
  | 'uniform-level'
  | 'uniform-shrinks'
  | 'orthogonal'
  | 'normal-grows'
  | 'normal-shrinks'
  | 'normal-against'
  | 'shear-first'
  | 'shear-rising'
  | 'shear-falling'
  | 'curved-woken'
  | 'curved-lost'
  | 'curved-close'
  | 'curved-apart';

/** Three significant digits: enough for a sentence. */
const round = (value: number) => Number(value.toPrecision(3));

/** A first-order change within a twentieth of the true one is called right. */
const close = 0.05;

function linearKey(values: Values<typeof schema>, run: Run, peak: number): Sentence {
  const { weights, weight, depth } = values;
  const last = run.layers[depth]?.ratio ?? 0;
  switch (weights) {
    case 'uniform': {
      const factor = run.width * weight;
      if (depth === 1) return 'uniform-one';
      if (Math.abs(factor - 1) < 1e-9) return 'uniform-level';
      if (factor < 1) return 'uniform-shrinks';
      if (last < 1) return 'uniform-late';
      return weight < 1 ? 'uniform-small-grows' : 'uniform-grows';
    }
    case 'orthogonal':
      return 'orthogonal';
    case 'normal': {
      // Of the square of the length; a typical one is a little smaller.
      const onAverage = Math.sqrt(run.width) * weight;
      if ((onAverage - 1) * (last - 1) < 0 && Math.abs(onAverage - 1) > 1e-9) return 'normal-against';
      return last >= 1 ? 'normal-grows' : 'normal-shrinks';
    }
    case 'shear': {
      if (run.nudged === 0) return 'shear-first';
      // A fall that three digits do not show is none.
      const top = run.layers[peak]?.ratio ?? 0;
      return round(last) === round(top) ? 'shear-rising' : 'shear-falling';
    }
  }
}

function curvedKey({ trueRatio, gap }: LayerChange): Sentence {
  if (trueRatio === null) return 'curved-lost';
  return gap <= close ? 'curved-close' : 'curved-apart';
}

function keyOf(values: Values<typeof schema>, run: Run, last: LayerChange, peak: number): Sentence {
  if (last.ratio === 0) {
    return values.activation !== 'identity' && (last.trueRatio ?? 0) > 0 ? 'curved-woken' : 'gone';
  }
  return values.activation === 'identity' ? linearKey(values, run, peak) : curvedKey(last);
}

export function sentenceOf(values: Values<typeof schema>, run: Run, last: LayerChange) {
  const ratios = run.layers.map(({ ratio }) => ratio);
  const peak = ratios.indexOf(Math.max(...ratios));
  const numbers = {
    ratio: last.ratio,
    true: last.trueRatio ?? 0,
    growth: last.factor ?? 0,
    weight: values.weight,
    nudge: values.nudge,
    each: run.width * values.weight,
    typical: Math.sqrt(run.width) * values.weight,
    most: run.largestWeight,
    top: ratios[peak] ?? 0,
    largest: last.largest,
  };
  const rounded = Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, rough(value)]));
  return {
    key: keyOf(values, run, last, peak),
    values: { ...rounded, width: run.width, depth: values.depth, peak, input: run.nudged + 1 },
  };
}
