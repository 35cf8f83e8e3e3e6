import type { LabSettings } from '../params';
import type { Pace } from './protocol';

/** Milliseconds of a frame at 60 Hz. */
export const frameTime = 1000 / 60;
/** Longest time of steps in one go, unless a single step takes longer. */
const chunk = 8;
/** Snapshots come no more often than this, and take no more than a third of the time. */
const snapshotEvery = 16;
const boundaryEvery = 30;
const rest = 2;
/** Multiplications that a boundary may take: some hundred milliseconds. */
const boundaryWork = 6e7;
const coarsest = 16;

/** Takes steps for as long as a frame allows; `step` says whether there is more to do. */
export function takeChunk(pace: Pace, now: () => number, step: () => boolean): void {
  const most = pace === 'fast' ? Number.POSITIVE_INFINITY : pace;
  const end = now() + chunk;
  for (let k = 0; k < most && step(); k++) if (now() >= end) return;
}

/** Something that is done again and again, but takes no more than a third of all time. */
export interface Recurring {
  due(): boolean;
  /** Does it now, and measures how long it takes. */
  run<T>(work: () => T): T;
}

export function recurring(every: number, now: () => number): Recurring {
  let next = Number.NEGATIVE_INFINITY;
  return {
    due: () => now() >= next,
    run: (work) => {
      const start = now();
      const done = work();
      const end = now();
      next = Math.max(start + every, end + rest * (end - start));
      return done;
    },
  };
}

export const snapshotTimer = (now: () => number): Recurring => recurring(snapshotEvery, now);
export const boundaryTimer = (now: () => number): Recurring => recurring(boundaryEvery, now);

/** Steps a second, over spans of about half a second. */
export function speedometer(now: () => number): { count(): void; reset(): void; perSecond(): number } {
  let since = now();
  let steps = 0;
  let last = 0;
  return {
    count: () => {
      steps += 1;
    },
    reset: () => {
      since = now();
      steps = 0;
      last = 0;
    },
    perSecond: () => {
      const span = now() - since;
      if (span > 500 || (last === 0 && span > 0)) last = (1000 * steps) / span;
      if (span > 500) {
        since = now();
        steps = 0;
      }
      return last;
    },
  };
}

/** As fine a grid for the boundary as `wanted`, or as a network of this size allows. */
export function affordableGrid({ depth, width }: LabSettings, wanted: number): number {
  const places = boundaryWork / (depth * width * width);
  return Math.min(wanted, Math.max(coarsest, Math.floor(Math.sqrt(places))));
}
