import { gradientAt, normAt, pointAt, type Run, stepOf } from './run';
import { limits } from './targets';

/** How the whole walk ends. */
export type Verdict =
  /** No step was asked for. */
  | 'start'
  /** Steps of length 0. */
  | 'still'
  /** No gradient to follow. */
  | 'tip'
  | 'moving'
  /** Still moving, but it has stood better before: coarse differences lead past the goal. */
  | 'past'
  /** At a summit, or at the bottom of a valley. */
  | 'rest'
  /** Differences see level ground where there is a slope. */
  | 'false-rest'
  /** Level ground that is neither: a start upon a saddle, or at the wrong end of the hills. */
  | 'level'
  /** Steps too long, to and fro. */
  | 'jumping';

/** A step with this gradient moves no digit that is shown; differences with a tiny h are never quieter than round-off. */
const restOf = (h: number | undefined) => Math.max(1e-6, (4 * Number.EPSILON) / (h ?? 1));

/** An exact gradient longer than this is a slope that the readouts show. */
const slope = 1e-3;

/** Of two heights of one walk, the better by more than a reader would overlook. */
const notable = 1e-4;

/** The last steps by which the walk is judged. */
const recent = 10;

/** Where among the first `frame` steps the walk stood clearly better than it does at `frame`. */
export function betterBefore({ walk, values }: Run, frame: number): number | null {
  const sign = values.direction === 'ascent' ? 1 : -1;
  const height = (k: number) => sign * (walk.values[k] ?? Number.NaN);
  let best = frame;
  for (let k = 0; k < frame; k++) if (height(k) > height(best)) best = k;
  return height(best) > height(frame) + notable ? best : null;
}

/** Whether the last steps turn back again and again without growing shorter. */
function isJumping({ walk: { path, taken } }: Run): boolean {
  const turns = Math.min(recent, taken - 1);
  if (turns < 3) return false;
  const step = (k: number) =>
    [0, 1].map((axis) => (path[2 * k + axis] ?? 0) - (path[2 * k - 2 + axis] ?? 0)) as [number, number];
  const half = Math.floor(turns / 2);
  let back = 0;
  let [late, early] = [0, 0];
  for (let k = taken - turns + 1; k <= taken; k++) {
    const [dx, dy] = step(k);
    const [bx, by] = step(k - 1);
    if (dx * bx + dy * by < 0) back += 1;
    if (k > taken - half) late += Math.hypot(dx, dy);
    else if (k > taken - 2 * half) early += Math.hypot(dx, dy);
  }
  return back >= 0.3 * turns && late > 0.8 * early;
}

export function verdictOf(run: Run): Verdict {
  const { walk, values } = run;
  const h = stepOf(values);
  const norm = normAt(run, walk.taken);
  if (walk.end !== 'finished' || Number.isNaN(norm)) return 'tip';
  if (values.steps === 0) return 'start';
  if (values.rate === 0) return 'still';
  if (norm > restOf(h)) {
    if (isJumping(run)) return 'jumping';
    return h !== undefined && betterBefore(run, walk.taken) !== null ? 'past' : 'moving';
  }
  const [x, y, z] = pointAt(walk, walk.taken);
  const exact = gradientAt(x, y);
  if (exact && Math.hypot(...exact) > slope) return 'false-rest';
  return Math.abs(z - limits[values.direction]) < slope ? 'rest' : 'level';
}
