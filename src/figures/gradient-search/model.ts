import { rough } from '@/charts/rough';
import type { FigureModel } from '@/figure/figure-model';
import type { Values } from '@/params/schema';
import { domain } from '@/scenes/landscape/sampled-surface';
import type { schema } from './params';
import {
  gradientAt,
  hills,
  isChaotic,
  normAt,
  type Point3,
  pointAt,
  type Run,
  runOf,
  stepOf,
  type Vector,
} from './run';
import { type Direction, limits, type Target, targets } from './targets';
import { betterBefore, type Verdict, verdictOf } from './verdict';

export type Readout = 'x' | 'y' | 'z' | 'steps' | 'gradient-norm';
export type Sentence =
  | 'under-way'
  | 'under-way-differences'
  | 'start-differences'
  | Exclude<Verdict, 'moving' | 'past' | 'rest' | 'false-rest' | 'level'>
  | 'moving-exact'
  | 'moving-differences'
  | `${'past' | 'rest' | 'false-rest' | 'false-rest-past' | 'level'}-${Direction}`;
export type Column = 'step' | 'x' | 'y' | 'z' | 'gradient-norm';

export interface GradientSearchModel extends FigureModel<Readout, Sentence, Column> {
  readonly direction: Direction;
  /** Steps asked for. */
  readonly steps: number;
  /** The frame shown: as many steps of the walk as that. */
  readonly frame: number;
  /** x and y of each point, the start first, frames that are not shown included. */
  readonly path: Float64Array;
  readonly heights: Float64Array;
  /** Where the walk stands in this frame. */
  readonly point: Point3;
  /** As the walk finds it: exact or by differences. Null where there is none. */
  readonly gradient: Vector | null;
  /** The exact gradient beside the differences that the walk follows; null where the walk itself is exact. */
  readonly exactGradient: Vector | null;
  /** The step at which the walk stood better than now. */
  readonly better: number | null;
  /** The first step outside the window. */
  readonly leaves: number | null;
  /** Rates above these make steps overshoot the targets. */
  readonly targets: readonly Target[];
  readonly limit: number;
  readonly chaotic: boolean;
}

const outside = ([x, y]: Point3) => x < domain[0] || x > domain[1] || y < domain[0] || y > domain[1];

function firstOutside({ walk }: Run, frame: number): number | null {
  for (let k = 0; k <= frame; k++) if (outside(pointAt(walk, k))) return k;
  return null;
}

function sentenceOf(run: Run, verdict: Verdict): GradientSearchModel['sentence'] {
  const { walk, values } = run;
  const { direction, rate, h } = values;
  const steps = walk.taken;
  const [x, y, z] = pointAt(walk, steps);
  const exactGradient = gradientAt(x, y);
  const exact = exactGradient ? rough(Math.hypot(...exactGradient)) : '—';
  const norm = rough(normAt(run, steps));
  const bestStep = betterBefore(run, steps);
  const best = bestStep === null ? {} : { bestStep, bestZ: walk.values[bestStep] ?? z };
  switch (verdict) {
    case 'start':
      return values.exact === 1
        ? { key: 'start', values: { z, norm } }
        : { key: 'start-differences', values: { z, norm, h } };
    case 'still':
      return { key: 'still', values: { z } };
    case 'tip': {
      const slope = hills.slope([x, y]);
      const sides = slope.kind === 'kink' ? { left: slope.left[0] ?? 0, right: slope.right[0] ?? 0 } : {};
      return { key: 'tip', values: { ...sides } };
    }
    case 'moving':
      return values.exact === 1
        ? { key: 'moving-exact', values: { steps, z, norm } }
        : { key: 'moving-differences', values: { steps, z, norm, exact, h } };
    case 'past':
      return { key: `past-${direction}`, values: { steps, z, exact, h, ...best } };
    case 'rest':
      return { key: `rest-${direction}`, values: { z, exact } };
    case 'false-rest':
      return bestStep === null
        ? { key: `false-rest-${direction}`, values: { z, exact, h } }
        : { key: `false-rest-past-${direction}`, values: { z, exact, h, ...best } };
    case 'level':
      return { key: `level-${direction}`, values: { z } };
    case 'jumping': {
      const [beforeX, beforeY] = pointAt(walk, steps - 1);
      return {
        key: 'jumping',
        values: { rate, steps, z, length: rough(Math.hypot(x - beforeX, y - beforeY)) },
      };
    }
  }
}

/** Everything of a walk that does not depend on the frame shown. */
export interface SearchRun extends Run {
  readonly verdict: Verdict;
  readonly sentence: GradientSearchModel['sentence'];
}

export function searchRun(values: Values<typeof schema>): SearchRun {
  const run = runOf(values);
  const verdict = verdictOf(run);
  return { ...run, verdict, sentence: sentenceOf(run, verdict) };
}

const columns = ['step', 'x', 'y', 'z', 'gradient-norm'] as const;

function rowsOf(run: Run): (number | null)[][] {
  return Array.from(run.walk.values, (_, k) => {
    const norm = normAt(run, k);
    return [k, ...pointAt(run.walk, k), Number.isNaN(norm) ? null : norm];
  });
}

/** One frame of a walk: what the picture, the readouts and the sentence show after so many of its steps. */
export function searchFrame(run: SearchRun, asked = Number.POSITIVE_INFINITY): GradientSearchModel {
  const { walk, values, verdict } = run;
  const frame = Math.min(asked, walk.taken);
  const point = pointAt(walk, frame);
  const [x, y, z] = point;
  const norm = normAt(run, frame);
  const there = frame < walk.taken;
  const length = Number.isNaN(norm) ? '—' : rough(norm);
  const underWay = { step: frame, steps: walk.taken, z, norm: length, h: values.h };
  return {
    direction: values.direction,
    steps: values.steps,
    frame,
    path: walk.path,
    heights: walk.values,
    point,
    gradient: gradientAt(x, y, stepOf(values)),
    exactGradient: values.exact === 1 ? null : gradientAt(x, y),
    better: verdict === 'jumping' ? null : betterBefore(run, frame),
    leaves: firstOutside(run, frame),
    targets: targets[values.direction],
    limit: limits[values.direction],
    chaotic: isChaotic(run, frame),
    readouts: { x, y, z, steps: frame, 'gradient-norm': Number.isNaN(norm) ? null : norm },
    sentence: there
      ? { key: values.exact === 1 ? 'under-way' : 'under-way-differences', values: underWay }
      : run.sentence,
    table: {
      columns: columns.map((key) => ({ key })),
      // Thousands of rows, which few readers open.
      get rows() {
        return rowsOf(run);
      },
    },
  };
}

/** The walk on the hills from (x, y): where it stands after `frame` of its steps, at its end unless told otherwise. */
export function gradientSearch(values: Values<typeof schema>, frame?: number): GradientSearchModel {
  return searchFrame(searchRun(values), frame);
}
