import { memo } from 'react';
import type { Quantity } from '@/quantities';
import type { PlotFrame } from './frame';
import { linePath } from './line-path';
import { usePlotUnless } from './Plot';
import { type Position, place } from './position';
import { quantityProps } from './quantity';
import { px } from './round';

interface LineProps {
  /** True where positions are pixels of the picture, not places in the data. */
  readonly pixels?: boolean;
  readonly points: readonly Position[];
  readonly quantity?: Quantity;
  /** Overrides the quantity's dash. */
  readonly dash?: string;
  /** A line of the background's color under it, so that it stands out from what it crosses. */
  readonly halo?: boolean;
  /** A small dot at every point: the steps of a walk. */
  readonly dots?: boolean;
  readonly className?: string;
}

export const Line = memo(function Line({
  pixels = false,
  points,
  quantity,
  dash,
  halo,
  dots,
  className,
}: LineProps) {
  const frame = usePlotUnless(pixels);
  const d = linePath(points, frame);
  if (d === '') return null;
  return (
    <>
      {halo ? <path className="halo" d={d} /> : null}
      <path {...quantityProps('line', quantity, className)} d={d} strokeDasharray={dash} />
      {dots ? <path {...quantityProps('line-dots', quantity)} d={dotsPath(points, frame)} /> : null}
    </>
  );
});

/** A stroke of no length with round caps is a dot: one path for all of them. */
function dotsPath(points: readonly Position[], frame?: PlotFrame): string {
  return points
    .map((p) => place(p, frame))
    .flatMap((p) => (p ? [`M${px(p[0])} ${px(p[1])}h0`] : []))
    .join('');
}
