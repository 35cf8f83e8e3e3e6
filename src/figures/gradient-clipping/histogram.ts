import type { Extent } from '@/charts/frame';

/** The lengths that the histogram has a place for, in powers of ten. Shorter and longer ones are counted beside it. */
export const powers: Extent = [-4, 2];
const binsPerDecade = 8;
export const binCount = (powers[1] - powers[0]) * binsPerDecade;

/** How many gradients have which length. */
export interface NormHistogram {
  /** By bin, shortest first: gradients that went as they were, and gradients that were clipped. */
  readonly kept: readonly number[];
  readonly cut: readonly number[];
  /** Too short for the histogram. */
  readonly below: number;
  readonly above: number;
}

/** Counts the lengths before clipping of the first `count` gradients. */
export function histogramOf(
  norms: ArrayLike<number>,
  count: number,
  cutAt: (k: number) => boolean,
): NormHistogram {
  const kept = new Array<number>(binCount).fill(0);
  const cut = new Array<number>(binCount).fill(0);
  let [below, above] = [0, 0];
  for (let k = 0; k < count; k++) {
    const norm = norms[k] ?? Number.NaN;
    if (Number.isNaN(norm)) continue;
    const bin = Math.floor((Math.log10(norm) - powers[0]) * binsPerDecade);
    if (bin < 0) below++;
    else if (bin >= binCount) above++;
    else {
      const counts = cutAt(k) ? cut : kept;
      counts[bin] = (counts[bin] ?? 0) + 1;
    }
  }
  return { kept, cut, below, above };
}

/** The tallest bar. */
export const tallest = ({ kept, cut }: NormHistogram): number =>
  Math.max(...kept.map((count, bin) => count + (cut[bin] ?? 0)));
