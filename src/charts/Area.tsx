import { area } from 'd3';
import type { Quantity } from '@/quantities';
import type { PlotFrame } from './frame';
import { type Position, place } from './position';
import { quantityProps } from './quantity';
import { px } from './round';

interface AreaProps {
  readonly frame: PlotFrame;
  readonly points: readonly Position[];
  /** The height it stands on; the bottom of the plot by default. */
  readonly base?: number;
  readonly quantity?: Quantity;
}

/** The region between a line and its base. */
export function Area({ frame, points, base, quantity }: AreaProps) {
  const wanted = base === undefined ? Number.NaN : Number(frame.y(base));
  const floor = Number.isNaN(wanted) ? frame.inner.bottom : wanted;
  const shape = area<Position | undefined>()
    .defined((p) => p !== undefined)
    .x((p) => px(p?.[0] ?? 0))
    .y0(px(floor))
    .y1((p) => px(p?.[1] ?? 0))
    .digits(2);
  const d = shape(points.map((p) => place(p, frame)));
  return d ? <path {...quantityProps('area', quantity)} d={d} /> : null;
}
