import { stream } from '@/core/random';
import { waiting } from './waiting';

/** One contender at one task. */
export interface Runner {
  run(): unknown;
  /** Called before its turn; not timed. */
  ready?: (() => Promise<unknown>) | undefined;
}

/** The middle of some ratios, and the middle half of them. */
export interface Spread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

export interface Timing {
  /** Milliseconds of one run. */
  readonly time: Spread;
  /** Time against that of the first runner in the same round. */
  readonly ratio: Spread;
}

const warmUp = 300;
/** Fast runs are timed many at once, so that a try takes about a millisecond. */
const tryTime = 1;
/** The shortest of three tries counts: the others were disturbed by something else. */
const mostTries = 3;
/** A slower run is tried once. */
const slow = 20;

interface Plan {
  readonly tries: number;
  /** Runs in each. */
  readonly runs: number;
}

/**
 * Times runners in turn, round after round, each round in another order: what slows the machine down for a while slows
 * all of them down, and what one leaves behind falls to each of the others.
 */
export async function timings(runners: readonly Runner[], rounds: number): Promise<Timing[]> {
  const plans: Plan[] = [];
  for (const runner of runners) {
    await runner.ready?.();
    plans.push(warmedUp(runner));
  }
  const times = runners.map(() => new Float64Array(rounds));
  for (let round = 0; round < rounds; round++) {
    for (const k of shuffled(runners.length, round)) {
      const runner = runners[k] as Runner;
      await runner.ready?.();
      (times[k] as Float64Array)[round] = shortest(runner, plans[k] as Plan);
    }
  }
  const first = times[0] as Float64Array;
  return times.map((own) => ({
    time: spread(own),
    ratio: spread(own.map((time, round) => time / (first[round] as number))),
  }));
}

/** 0 … count − 1 in an order that the seed decides (Fisher & Yates 1938). */
function shuffled(count: number, seed: number): number[] {
  const random = stream(seed, 'turns');
  const order = Array.from({ length: count }, (_, k) => k);
  for (let k = count - 1; k > 0; k--) {
    const other = Math.floor(random.uniform() * (k + 1));
    [order[k], order[other]] = [order[other] as number, order[k] as number];
  }
  return order;
}

/** Runs until the compiler has seen enough; returns how to time it. */
function warmedUp(runner: Runner): Plan {
  let took = timed(runner, 1);
  for (let spent = took; spent < warmUp; spent += took) took = timed(runner, 1);
  return {
    tries: took > slow ? 1 : mostTries,
    runs: Math.max(1, Math.round(tryTime / Math.max(took, tryTime / 1000))),
  };
}

function shortest(runner: Runner, { tries, runs }: Plan): number {
  let least = Number.POSITIVE_INFINITY;
  for (let k = 0; k < tries; k++) least = Math.min(least, timed(runner, runs));
  return least;
}

/** Milliseconds of one run, by the mean of `runs`; waiting for other programs does not count. */
function timed(runner: Runner, runs: number): number {
  const waited = waiting();
  const began = performance.now();
  for (let k = 0; k < runs; k++) runner.run();
  const took = performance.now() - began;
  return (took - (waiting() - waited)) / runs;
}

function spread(values: Float64Array): Spread {
  const sorted = values.toSorted();
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] as number;
  return { low: at(0.25), median: at(0.5), high: at(0.75) };
}
