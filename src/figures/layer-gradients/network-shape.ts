import { px1 } from '@/charts/round';

/** The drawing, in units of its viewBox. */
export const size = { width: 880, height: 96 };

const left = 26;
const right = 854;
const top = 22;
const bottom = 90;
/** Layers closer than this are drawn as one bar each. */
const roomy = 17;

/** Of wider layers only this many units are drawn. */
export const unitsOf = (width: number): number => Math.min(width, 4);

/** Where layer l stands, from 0, the left edge, to 1; layer depth + 1 is the loss. */
export const place = (l: number, depth: number): number => x(l, depth) / size.width;

const x = (l: number, depth: number) => left + ((right - left) * l) / (depth + 1);
const y = (unit: number, units: number) => top + ((bottom - top) * (unit + 0.5)) / units;
const slot = (depth: number) => (right - left) / (depth + 1);

/** The layers whose numbers are told: the input, the last one, and two between, where there are so many. */
export function columnsOf(depth: number): number[] {
  return [...new Set([0, 1 / 3, 2 / 3, 1].map((share) => Math.round(share * depth)))];
}

/** The units of some layers: circles, or bars where layers are many. */
export function layersPath(layers: readonly number[], depth: number, units: number): string {
  const room = slot(depth);
  if (room < roomy) {
    const half = 0.36 * room;
    return layers
      .map((l) => `M${px1(x(l, depth) - half)} ${top}h${px1(2 * half)}V${bottom}h${px1(-2 * half)}Z`)
      .join('');
  }
  const r = Math.min(7, 0.27 * room);
  const circle = (l: number, unit: number) =>
    `M${px1(x(l, depth) - r)} ${px1(y(unit, units))}a${px1(r)} ${px1(r)} 0 1 1 ${px1(2 * r)} 0a${px1(r)} ${px1(r)} 0 1 1 ${px1(-2 * r)} 0Z`;
  return layers.flatMap((l) => Array.from({ length: units }, (_, unit) => circle(l, unit))).join('');
}

/** Every unit with every unit of the next layer, and the last layer with the loss; nothing where layers are bars. */
export function edgePath(depth: number, units: number): string {
  const middle = px1((top + bottom) / 2);
  const from = px1(x(depth, depth));
  const to = px1(x(depth + 1, depth));
  if (slot(depth) < roomy) return `M${from} ${middle}H${to}`;
  const heights = Array.from({ length: units }, (_, unit) => px1(y(unit, units)));
  const parts: string[] = [];
  for (let l = 0; l < depth; l++) {
    for (const a of heights)
      for (const b of heights) parts.push(`M${px1(x(l, depth))} ${a}L${px1(x(l + 1, depth))} ${b}`);
  }
  for (const a of heights) parts.push(`M${from} ${a}L${to} ${middle}`);
  return parts.join('');
}

/** An arc over every hidden layer that adds its input to its output. */
export function skipPath(depth: number): string {
  return Array.from({ length: depth }, (_, l) => {
    const [from, to] = [x(l, depth), x(l + 1, depth)];
    return `M${px1(from)} ${top - 4}Q${px1((from + to) / 2)} ${top - 4 - Math.min(24, slot(depth))} ${px1(to)} ${top - 4}`;
  }).join('');
}
