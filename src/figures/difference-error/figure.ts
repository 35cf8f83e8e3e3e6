import { digits, type TextFormat } from '@/charts/text-format';
import type { Slope } from '@/core/calculus/slope';
import { surfaces } from '@/core/landscapes';
import { figure } from '@/figure/definition';
import { sampleSurface } from '@/scenes/landscape/sampled-surface';
import { measure } from './measure';
import { schema } from './params';
import { scientific, stepText } from './scientific';
import { sentenceOf, sentences } from './sentence';

const step: TextFormat = { write: stepText, widest: '1.26·10⁻¹²' };
const error: TextFormat = { write: scientific, widest: '0.0·10⁻⁰⁰' };

/** The slope along one axis. It may exist where the gradient does not. */
function partial(slope: Slope, axis: 0 | 1): number | null {
  if (slope.kind === 'smooth') return slope.gradient[axis] ?? null;
  if (slope.kind === 'undefined') return null;
  const [left, right] = [slope.left[axis], slope.right[axis]];
  return left !== undefined && left === right ? left : null;
}

/** Errors of the forward and the central difference against the exact slope, over twelve decades of the step h. */
export const differenceError = figure('difference-error', {
  params: schema,
  readouts: { h: step, 'error-forward': error, 'error-central': error, exact: digits() },
  sentences,
  columns: ['h', 'forward', 'central'],

  model({ fn, along, x, y, h }) {
    const landscape = surfaces[fn];
    const point = [x, y] as const;
    const axis = along === 'x' ? 0 : 1;
    const slope = landscape.slope(point);
    const exact = partial(slope, axis);
    /** Null where there is no slope to compare with. */
    const errors = exact === null ? null : measure(landscape, point, axis, exact, h);
    return {
      surface: sampleSurface(landscape),
      axis,
      point,
      h,
      errors,
      readouts: {
        h,
        'error-forward': errors?.chosen.forward ?? null,
        'error-central': errors?.chosen.central ?? null,
        exact,
      },
      sentence: sentenceOf(errors, slope, axis),
    };
  },
  rows: ({ errors }) => (errors?.samples ?? []).map(({ h, forward, central }) => [h, forward, central]),
});
