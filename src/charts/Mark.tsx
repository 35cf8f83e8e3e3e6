import type { Quantity } from '@/quantities';
import { type MarkShape, markPath } from './mark-path';
import { usePlotUnless } from './Plot';
import { type Position, place } from './position';
import { quantityProps } from './quantity';
import { px } from './round';

interface MarkProps {
  /** True where positions are pixels of the picture, not places in the data. */
  readonly pixels?: boolean;
  readonly at: Position;
  readonly shape: MarkShape;
  /** Width in pixels. */
  readonly size?: number;
  readonly quantity?: Quantity;
}

export function Mark({ pixels = false, at, shape, size = shape === 'cross' ? 11 : 9, quantity }: MarkProps) {
  const frame = usePlotUnless(pixels);
  const position = place(at, frame);
  if (!position) return null;
  const d = markPath(shape, size);
  return (
    <g
      {...quantityProps(`mark mark-${shape}`, quantity)}
      transform={`translate(${px(position[0])} ${px(position[1])})`}
    >
      <path className="halo" d={d} />
      <path className="mark-shape" d={d} />
    </g>
  );
}
