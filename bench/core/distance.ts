import type { Numbers } from './tasks';

/** How far answers are from those wanted: the largest difference of any array, relative to its largest entry. */
export function distance(
  answers: Readonly<Record<string, Numbers>>,
  wanted: Readonly<Record<string, Numbers>>,
): number {
  return Math.max(...Object.entries(wanted).map(([name, numbers]) => apart(answers[name], numbers)));
}

function apart(found: Numbers | undefined, wanted: Numbers): number {
  if (found?.length !== wanted.length) return Number.POSITIVE_INFINITY;
  let most = 0;
  let largest = 0;
  for (let k = 0; k < wanted.length; k++) {
    const number = wanted[k] as number;
    const off = Math.abs((found[k] as number) - number);
    // Written so that NaN counts as infinitely far.
    if (!(off <= most)) most = Number.isNaN(off) ? Number.POSITIVE_INFINITY : off;
    largest = Math.max(largest, Math.abs(number));
  }
  return most === 0 ? 0 : most / largest;
}
