import type { Quantity } from '@/quantities';
import { arrowShape } from './arrow-shape';
import { Mark } from './Mark';
import { usePlotUnless } from './Plot';
import { type Position, place } from './position';
import { quantityProps } from './quantity';
import { px } from './round';

interface ArrowProps {
  /** True where positions are pixels of the picture, not places in the data. */
  readonly pixels?: boolean;
  readonly from: Position;
  readonly to: Position;
  readonly quantity?: Quantity;
  readonly dash?: string;
  /** Dashed legs along the axes: what the arrow is put together from. */
  readonly components?: boolean;
  readonly halo?: boolean;
}

/** An arrow; one too short to show a direction is drawn as a small ring where it stands. */
export function Arrow({ pixels = false, from, to, quantity, dash, components, halo = true }: ArrowProps) {
  const frame = usePlotUnless(pixels);
  const start = place(from, frame);
  const end = place(to, frame);
  if (!start || !end) return null;
  const shape = arrowShape(start, end);
  if (!shape) return <Mark pixels shape="ring" at={start} size={6} {...(quantity ? { quantity } : {})} />;
  return (
    <g {...quantityProps('arrow', quantity)}>
      {components ? (
        <path
          className="arrow-components"
          d={`M${px(start[0])} ${px(start[1])}H${px(end[0])}V${px(end[1])}`}
        />
      ) : null}
      {halo ? <path className="halo" d={shape.shaft + shape.head} /> : null}
      <path className="arrow-shaft" d={shape.shaft} strokeDasharray={dash} />
      <path className="arrow-head" d={shape.head} />
    </g>
  );
}
