import type { Extent } from '@/charts/frame';
import type { Position } from '@/charts/position';
import { rough } from '@/charts/rough';
import { minima } from '@/core/descent/minima';
import { hasDiverged, perturbedStart } from '@/core/descent/sensitivity';
import { type Walk, walk } from '@/core/descent/walk';
import { bowl } from '@/core/landscapes/bowl';
import type { Landscape } from '@/core/landscapes/landscape';
import { ridge } from '@/core/landscapes/ridge';
import type { Values } from '@/params/schema';
import { schema } from './params';

type Name = Values<typeof schema>['landscape'];

/** A landscape seen along one coordinate, and the valley in which the walk starts. */
export interface DescentProblem {
  readonly landscape: Landscape;
  readonly start: number;
  /** The window: a walk that stands outside has left. */
  readonly x: Extent;
  readonly height: Extent;
  readonly curve: readonly Position[];
  /** The minimum of the start's valley, its height, and λ there. */
  readonly minimum: { readonly x: number; readonly value: number; readonly curvature: number };
}

function problemOf(
  landscape: Landscape,
  start: number,
  x: Extent,
  height: Extent,
  minimum: DescentProblem['minimum'],
) {
  const samples = 240;
  const curve = Array.from({ length: samples + 1 }, (_, k): Position => {
    const place = x[0] + ((x[1] - x[0]) * k) / samples;
    return [place, landscape.value([place, 0])];
  });
  return { landscape, start, x, height, curve, minimum };
}

/** The ridge of chapter 5, ten times as high as it is there on scale 1. */
const tall = ridge(10);
const ridgeWindow = [50, 125] as const;
const ridgeStart = 58;
const ridgeMinimum = minima(tall, [ridgeStart, 62], 40)[0] ?? { x: 0, value: 0, curvature: 1 };

export const problems: Readonly<Record<Name, DescentProblem>> = {
  bowl: problemOf(bowl, 4, [-5, 5], [-0.4, 6.6], { x: 0, value: 0, curvature: 0.5 }),
  ridge: problemOf(tall, ridgeStart, ridgeWindow, [-125, 65], ridgeMinimum),
};

/** Decades of the rate, cut into as many samples as its slider has stops. */
const perDecade = 50;
const { min: slowest, max: fastest } = schema.rate;
export const rates = Array.from(
  { length: Math.round(perDecade * Math.log10(fastest / slowest)) + 1 },
  (_, k) => Math.min(fastest, slowest * 10 ** (k / perDecade)),
);

/** The loss at the end of a walk; null where it has left the ridge's window. */
export type Final = number | null;

function descent({ landscape, start }: DescentProblem, rate: number, steps: number, from = start): Walk {
  // The bowl has a second coordinate, along which nothing moves.
  const place = landscape.dimension === 1 ? [from] : [from, 0];
  return walk({ landscape, start: place, steps, rate, direction: 'descent' });
}

const xAt = ({ landscape }: DescentProblem, { path }: Walk, step: number): number =>
  path[landscape.dimension * step] ?? Number.NaN;

const isOutside = ({ x }: DescentProblem, place: number): boolean => !(place >= x[0] && place <= x[1]);

/**
 * On the ridge, which goes on beyond the window, a walk that stands outside is told no loss. On the bowl every loss is one:
 * the fastest and longest walk comes to 1e241.
 */
function finalOf(name: Name, problem: DescentProblem, run: Walk): Final {
  if (name === 'ridge' && isOutside(problem, xAt(problem, run, run.taken))) return null;
  return run.values[run.taken] ?? null;
}

/** The final loss at every one of `rates`. */
export function finals(name: Name, steps: number): readonly Final[] {
  const problem = problems[name];
  return rates.map((rate) => finalOf(name, problem, descent(problem, rate, steps)));
}

/** One walk, and how it ends. */
export interface SweptWalk {
  readonly places: readonly Position[];
  readonly final: Final;
  /** The first step that ended outside the window; null where none did. */
  readonly left: number | null;
  /** Rounding errors have grown into the digits that are shown. */
  readonly chaotic: boolean;
  /** They have grown into the few digits of a sentence, or into the step at which the walk left. */
  readonly unsure: boolean;
}

/** The first step that ended outside the window. */
function leftAt(problem: DescentProblem, run: Walk): number | null {
  for (let step = 0; step <= run.taken; step++) if (isOutside(problem, xAt(problem, run, step))) return step;
  return null;
}

const inWords = (final: Final) => (final === null ? null : rough(final));

export function sweptWalk(name: Name, rate: number, steps: number): SweptWalk {
  const problem = problems[name];
  const run = descent(problem, rate, steps);
  const [place = 0] = perturbedStart([problem.start]);
  const places = Array.from(
    { length: run.taken + 1 },
    (_, step): Position => [xAt(problem, run, step), run.values[step] ?? 0],
  );
  const final = finalOf(name, problem, run);
  const left = leftAt(problem, run);
  const end = { places, final, left };
  // On the bowl errors grow no faster than the walk itself.
  if (name === 'bowl') return { ...end, chaotic: false, unsure: false };
  const perturbed = descent(problem, rate, steps, place);
  return {
    ...end,
    chaotic: hasDiverged(run, perturbed, run.taken),
    unsure:
      leftAt(problem, perturbed) !== left || inWords(finalOf(name, problem, perturbed)) !== inWords(final),
  };
}
