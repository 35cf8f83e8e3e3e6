export type Place = readonly [x: number, y: number];

/** The square −reach … reach, each way. */
function share(from: number, by: number, reach: number): readonly [number, number] {
  if (by === 0) return Math.abs(from) <= reach ? [0, 1] : [1, 0];
  const [a, b] = [(-reach - from) / by, (reach - from) / by];
  return a < b ? [a, b] : [b, a];
}

/**
 * The part of a straight line that lies in the square −reach … reach, or null where it passes by (Liang & Barsky 1984).
 */
export function clipToSquare(
  [ax, ay]: Place,
  [bx, by]: Place,
  reach: number,
): readonly [Place, Place] | null {
  const [left, right] = share(ax, bx - ax, reach);
  const [low, high] = share(ay, by - ay, reach);
  const [enter, leave] = [Math.max(0, left, low), Math.min(1, right, high)];
  if (!(enter <= leave)) return null;
  const inside = (value: number) => Math.max(-reach, Math.min(reach, value));
  const at = (t: number, end: Place): Place =>
    t === 1 ? end : [inside(ax + t * (bx - ax)), inside(ay + t * (by - ay))];
  return [at(enter, [bx, by]), at(leave, [bx, by])];
}

/** The line y = slope·x + intercept as far as it lies in the square, however steep; null where it passes by. */
export function lineInSquare(slope: number, intercept: number, reach: number) {
  const atX = (x: number): Place => [x, slope * x + intercept];
  const atY = (y: number): Place => [(y - intercept) / slope, y];
  return Math.abs(slope) <= 1
    ? clipToSquare(atX(-reach), atX(reach), reach)
    : clipToSquare(atY(-reach), atY(reach), reach);
}

/**
 * A walk as it is seen through the square: one line for each stretch without a gap. Where it has been thrown far out
 * it is not followed any more: no digits would be left of where it crosses the square.
 */
export function stretches(walked: readonly Place[], reach: number): readonly (readonly Place[])[] {
  const lost = walked.findIndex(([x, y]) => Math.max(Math.abs(x), Math.abs(y)) > 100 * reach);
  const places = lost < 0 ? walked : walked.slice(0, lost + 1);
  const lines: Place[][] = [];
  let open = false;
  places.slice(1).forEach((to, index) => {
    const from = places[index] ?? to;
    const part = clipToSquare(from, to, reach);
    const line = lines.at(-1);
    if (part === null) open = false;
    else {
      if (open && line && part[0][0] === from[0] && part[0][1] === from[1]) line.push(part[1]);
      else lines.push([...part]);
      open = part[1][0] === to[0] && part[1][1] === to[1];
    }
  });
  return lines;
}
