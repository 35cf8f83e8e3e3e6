import type { ReactNode } from 'react';
import type { Quantity } from '@/quantities';
import { usePlotUnless } from './Plot';
import { type Position, place } from './position';
import { quantityProps } from './quantity';
import { px } from './round';

interface LabelProps {
  /** True where positions are pixels of the picture, not places in the data. */
  readonly pixels?: boolean;
  readonly at: Position;
  /** Pixels right and down from there. */
  readonly offset?: Position;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly quantity?: Quantity;
  /** A thin line from the place to the words. */
  readonly leader?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Words in the picture, with a halo that keeps them legible over anything. */
export function Label({
  pixels = false,
  at,
  offset = [0, 0],
  anchor = 'start',
  quantity,
  leader,
  className,
  children,
}: LabelProps) {
  const frame = usePlotUnless(pixels);
  const position = place(at, frame);
  if (!position) return null;
  const [x, y] = [position[0] + offset[0], position[1] + offset[1]];
  return (
    <>
      {leader ? (
        <path className="leader" d={`M${px(position[0])} ${px(position[1])}L${px(x)} ${px(y)}`} />
      ) : null}
      <text
        {...quantityProps('label', quantity, className)}
        x={px(x)}
        y={px(y)}
        dy=".34em"
        textAnchor={anchor}
      >
        {children}
      </text>
    </>
  );
}
