import type { LongStep } from '@/scenes/cliff/CliffGround';
import { isOutside, long } from '@/scenes/cliff/surface';
import { longestStep, placeAt, type Run } from './run';

/** The step that threw the run. */
export interface Throw extends LongStep {
  readonly step: number;
  readonly leaves: boolean;
}

/** The longest of the first `frame` steps, if it is longer than {@link long}. */
export function throwOf(run: Run, frame: number): Throw | null {
  const longest = longestStep(run, frame);
  if (longest === null || longest.length <= long) return null;
  const to = placeAt(run, longest.step);
  return { ...longest, from: placeAt(run, longest.step - 1), to, leaves: isOutside(to) };
}
