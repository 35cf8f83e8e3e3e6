import { rough } from '@/charts/rough';
import type { Values } from '@/params/schema';
import type { schema } from './params';
import type { LayerChange, Run } from './run';

export const sentences = [
  'gone',
  'uniform-one',
  'uniform-small-grows',
  'uniform-grows',
  'uniform-late',
  'uniform-level',
  'uniform-shrinks',
  'orthogonal',
  'normal-grows',
  'normal-shrinks',
  'normal-against',
  'shear-first',
  'shear-rising',
  'shear-falling',
  'curved-woken',
  'curved-lost',
  'curved-close',
  'curved-apart',
] as const;

type Key = (typeof sentences)[number];

/** A first-order change within a twentieth of the true one is called right. */
const close = 0.05;

function linearKey(values: Values<typeof schema>, run: Run, peak: number): Key {
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
      return rough(last) === rough(top) ? 'shear-rising' : 'shear-falling';
    }
  }
}

function curvedKey({ trueRatio, gap }: LayerChange): Key {
  if (trueRatio === null) return 'curved-lost';
  return gap <= close ? 'curved-close' : 'curved-apart';
}

function keyOf(values: Values<typeof schema>, run: Run, last: LayerChange, peak: number): Key {
  if (last.ratio === 0) {
    return values.activation !== 'identity' && (last.trueRatio ?? 0) > 0 ? 'curved-woken' : 'gone';
  }
  return values.activation === 'identity' ? linearKey(values, run, peak) : curvedKey(last);
}

export function sentenceOf(values: Values<typeof schema>, run: Run, last: LayerChange) {
  const ratios = run.layers.map(({ ratio }) => ratio);
  const peak = ratios.indexOf(Math.max(...ratios));
  return {
    key: keyOf(values, run, last, peak),
    values: {
      ratio: rough(last.ratio),
      true: rough(last.trueRatio ?? 0),
      growth: rough(last.factor ?? 0),
      weight: rough(values.weight),
      nudge: rough(values.nudge),
      each: rough(run.width * values.weight),
      typical: rough(Math.sqrt(run.width) * values.weight),
      most: rough(run.largestWeight),
      top: rough(ratios[peak] ?? 0),
      largest: rough(last.largest),
      width: run.width,
      peak,
    },
  };
}
