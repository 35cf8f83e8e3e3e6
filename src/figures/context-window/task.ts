import type { Stream } from '@/core/random';

/** Sequences step by step (steps×count), and for each the ±1 with which it begins, to be told at its end. */
export interface MemoryTask {
  readonly sequence: Float64Array;
  readonly target: Float64Array;
}

/**
 * A mark of ±1, then `lag` further inputs: ±1 by chance, or 0. Every second mark is +1, so that who always answers the
 * same is right half of the time exactly.
 */
export function memoryTask(lag: number, count: number, distractors: boolean, random: Stream): MemoryTask {
  const target = Float64Array.from({ length: count }, (_, k) => (k % 2 === 0 ? 1 : -1));
  const sequence = new Float64Array((lag + 1) * count);
  sequence.set(target);
  if (distractors) {
    for (let k = count; k < sequence.length; k++) sequence[k] = random.uniform() < 0.5 ? -1 : 1;
  }
  return { sequence, target };
}
