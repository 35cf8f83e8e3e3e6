import { formatFixed } from '@/charts/format';

/** A share as a whole percentage; not 0% for something, nor 100% for less than all. */
export function percent(share: number): string {
  const rounded = Math.round(100 * share);
  if (rounded === 0 && share > 0) return '<1%';
  if (rounded === 100 && share < 1) return '>99%';
  return `${formatFixed(rounded, 0)}%`;
}
