import { rough } from '@/charts/rough';
import type { Sentence } from '@/figure/sentence';
import { gradientAt, hills, normAt, pointAt, type Run } from './run';
import { betterBefore, type Verdict } from './verdict';

export const sentences = [
  'under-way',
  'under-way-differences',
  'start-differences',
  'start',
  'still',
  'tip',
  'moving-exact',
  'moving-differences',
  'past-ascent',
  'past-descent',
  'rest-ascent',
  'rest-descent',
  'false-rest-ascent',
  'false-rest-descent',
  'false-rest-past-ascent',
  'false-rest-past-descent',
  'level-ascent',
  'level-descent',
  'jumping',
] as const;

type SearchSentence = Sentence<(typeof sentences)[number]>;

/** Of a step before the last. */
export function underWay(run: Run, step: number): SearchSentence {
  const { walk, values } = run;
  const length = normAt(run, step);
  return {
    key: values.exact === 1 ? 'under-way' : 'under-way-differences',
    values: { step, steps: walk.taken, norm: Number.isNaN(length) ? '—' : rough(length) },
  };
}

/** What the whole walk comes to. */
export function sentenceOf(run: Run, verdict: Verdict): SearchSentence {
  const { walk, values } = run;
  const { direction } = values;
  const steps = walk.taken;
  const [x, y, z] = pointAt(walk, steps);
  const exactGradient = gradientAt(x, y);
  const exact = exactGradient ? rough(Math.hypot(...exactGradient)) : '—';
  const norm = rough(normAt(run, steps));
  const bestStep = betterBefore(run, steps);
  const best = bestStep === null ? {} : { bestStep, bestZ: walk.values[bestStep] ?? z };
  switch (verdict) {
    case 'start':
      return { key: values.exact === 1 ? 'start' : 'start-differences', values: { norm } };
    case 'still':
      return 'still';
    case 'tip': {
      const slope = hills.slope([x, y]);
      const sides = slope.kind === 'kink' ? { left: slope.left[0] ?? 0, right: slope.right[0] ?? 0 } : {};
      return { key: 'tip', values: sides };
    }
    case 'moving':
      return values.exact === 1
        ? { key: 'moving-exact', values: { norm } }
        : { key: 'moving-differences', values: { norm, exact } };
    case 'past':
      return { key: `past-${direction}`, values: { exact, ...best } };
    case 'rest':
      return { key: `rest-${direction}`, values: { exact } };
    case 'false-rest':
      return bestStep === null
        ? { key: `false-rest-${direction}`, values: { exact } }
        : { key: `false-rest-past-${direction}`, values: { exact, ...best } };
    case 'level':
      return `level-${direction}`;
    case 'jumping': {
      const [beforeX, beforeY] = pointAt(walk, steps - 1);
      return { key: 'jumping', values: { length: rough(Math.hypot(x - beforeX, y - beforeY)) } };
    }
  }
}
