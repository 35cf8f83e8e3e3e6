import { tickFormat } from '../format';
import type { Position } from '../position';
import { px1 } from '../round';

export interface AxisText {
  readonly at: Position;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly text: string;
}

export interface BoxAxis {
  readonly name: 'x' | 'y' | 'z';
  readonly ticks: readonly AxisText[];
  /** Where the axis's own label goes. */
  readonly label: Omit<AxisText, 'text'>;
  /** The tick marks, as a path. */
  readonly marks: string;
}

/** An edge of the box in pixels. */
export interface BoxEdge {
  readonly name: BoxAxis['name'];
  readonly values: readonly number[];
  /** The place of a value on the edge. */
  readonly place: (value: number) => Position;
  readonly ends: readonly [Position, Position];
  /** From the edge away from the box; a unit vector. */
  readonly outward: Position;
}

const tick = 5;
const number = 13;
const labelOffset = 32;
const shortest = 40;
/** Numbers nearer to each other than this cannot be read. */
const closest = 17;

/** Numbers and label along an edge; none on an edge that is seen nearly from its end. */
export function boxAxis({ name, values, place, ends, outward }: BoxEdge): BoxAxis[] {
  const [[ax, ay], [bx, by]] = ends;
  if (Math.hypot(bx - ax, by - ay) < shortest) return [];
  const anchor = Math.abs(outward[0]) < 0.4 ? 'middle' : outward[0] > 0 ? 'start' : 'end';
  const move = ([x, y]: Position, by: number): Position => [x + by * outward[0], y + by * outward[1]];
  const print = tickFormat(values);
  const shown = values.filter((_, i) => i % stride(values.map(place)) === 0);
  // the label of an upright axis stands on top of it
  const label: Position =
    name === 'z' ? [bx - tick, by - 14] : move([(ax + bx) / 2, (ay + by) / 2], labelOffset);
  return [
    {
      name,
      ticks: shown.map((v) => ({ at: move(place(v), number), anchor, text: print(v) })),
      label: { at: label, anchor },
      marks: shown.map((v) => `M${pixel(place(v))}L${pixel(move(place(v), tick))}`).join(''),
    },
  ];
}

/** Without the numbers of other axes that meet those of the first at a corner. */
export function withoutCollisions([first, ...others]: readonly BoxAxis[]): BoxAxis[] {
  if (!first) return [];
  const free = ({ at }: AxisText) =>
    first.ticks.every((t) => Math.abs(t.at[1] - at[1]) > 13 || Math.abs(t.at[0] - at[0]) > 30);
  return [first, ...others.map((axis) => ({ ...axis, ticks: axis.ticks.filter(free) }))];
}

/** Every how many of the places there is room for a number. */
function stride(places: readonly Position[]): number {
  const [a, b] = places;
  return a && b ? Math.max(1, Math.ceil(closest / Math.hypot(b[0] - a[0], b[1] - a[1]))) : 1;
}

export function pixel([x, y]: Position): string {
  return `${px1(x)} ${px1(y)}`;
}
