/** A point of a drawing pad: both coordinates from 0 to 1, y upward. */
export interface SketchPoint {
  readonly x: number;
  readonly y: number;
}

/** How many heights a sketch has, at equal steps from x = 0 to x = 1. */
export const sketchColumns = 13;

const round = (value: number): number => Math.round(value * 10) / 10;

/**
 * Reads a curve as a lesson writes it: `0,0.1 0.5,0.9 1,0.2`.
 *
 * @throws Error when there are fewer than two points, a number is missing or out of 0…1, or x does not rise
 */
export function parseCurve(text: string): SketchPoint[] {
  const points = text
    .trim()
    .split(/\s+/)
    .map((pair) => {
      const [x = Number.NaN, y = Number.NaN] = pair
        .split(',')
        .map((part) => (part === '' ? Number.NaN : Number(part)));
      return { x, y };
    });
  const isRising = points.every(({ x }, i) => i === 0 || x > (points[i - 1]?.x ?? Number.NaN));
  const isInside = points.every(({ x, y }) => x >= 0 && x <= 1 && y >= 0 && y <= 1);
  if (points.length < 2 || !isRising || !isInside)
    throw new Error(`A sketch's answer is "x,y x,y …", from 0 to 1 with x rising, not "${text}"`);
  return points;
}

/** Heights of a curve at the columns of the pad, by straight lines between its points. */
export function heightsOf(curve: readonly SketchPoint[]): number[] {
  return Array.from({ length: sketchColumns }, (_, column) => {
    const x = column / (sketchColumns - 1);
    const next = curve.findIndex((point) => point.x >= x);
    const b = curve[next] ?? curve.at(-1);
    const a = curve[next - 1] ?? b;
    if (!a || !b) return 0;
    return a.x === b.x ? b.y : a.y + ((b.y - a.y) * (x - a.x)) / (b.x - a.x);
  });
}

const inBox = ({ x, y }: SketchPoint, width: number, height: number): string =>
  `${round(x * width)} ${round((1 - y) * height)}`;

/** An SVG path of straight lines through points, in a box of the size given. */
export function straightPath(points: readonly SketchPoint[], width: number, height: number): string {
  return `M${points.map((point) => inBox(point, width, height)).join('L')}`;
}

/** A smooth SVG path along points (quadratic arcs that meet halfway between them), in a box of the size given. */
export function smoothPath(points: readonly SketchPoint[], width: number, height: number): string {
  const text = (point: SketchPoint): string => inBox(point, width, height);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return '';
  const arcs = points.slice(1, -1).map((point, i) => {
    const next = points[i + 2] ?? point;
    const end = next === last ? next : { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 };
    return `Q${text(point)} ${text(end)}`;
  });
  return `M${text(first)}${arcs.join('') || `L${text(last)}`}`;
}
