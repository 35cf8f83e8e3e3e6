import type { PlotFrame } from './frame';
import type { HeightGrid } from './heights/grid';
import { px1 } from './round';

export interface HeatLayer {
  readonly fill: string;
  readonly d: string;
}

export interface HeatPaths {
  /** One path for each color in use. */
  readonly layers: readonly HeatLayer[];
  /** A diagonal through every cell without a number. */
  readonly missing: string;
  /** Where neighbors have different colors. */
  readonly borders: string;
}

/**
 * Cells of the plotting rectangle, `values[row * columns + column]`, row 0 at the bottom. Neighbors of one color become one
 * rectangle, along the rows or along the columns, whichever makes fewer. `color` returns a CSS color, or undefined where there is
 * nothing to show.
 */
export function heatPaths(
  { columns, rows, values }: Pick<HeightGrid, 'columns' | 'rows' | 'values'>,
  color: (value: number) => string | undefined,
  { inner }: PlotFrame,
): HeatPaths {
  const edgeX = (column: number) => px1(inner.left + ((inner.right - inner.left) * column) / columns);
  const edgeY = (row: number) => px1(inner.bottom - ((inner.bottom - inner.top) * row) / rows);
  const colors = Array.from({ length: rows * columns }, (_, cell) => {
    const value = values[cell];
    return value === undefined || Number.isNaN(value) ? undefined : color(value);
  });
  const at = (row: number, column: number) => colors[row * columns + column];
  const missing: string[] = [];
  const upright: string[] = [];
  const level: string[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const fill = at(row, column);
      if (fill === undefined)
        missing.push(`M${edgeX(column)} ${edgeY(row)}L${edgeX(column + 1)} ${edgeY(row + 1)}`);
      if (column > 0 && fill !== at(row, column - 1))
        upright.push(`M${edgeX(column)} ${edgeY(row)}V${edgeY(row + 1)}`);
      if (row > 0 && fill !== at(row - 1, column))
        level.push(`M${edgeX(column)} ${edgeY(row)}H${edgeX(column + 1)}`);
    }
  }
  const alongRows = rows + upright.length <= columns + level.length;
  const layers = new Map<string, string[]>();
  const add = (fill: string | undefined, left: number, right: number, low: number, high: number) => {
    if (fill === undefined) return;
    const rectangle = `M${edgeX(left)} ${edgeY(low)}H${edgeX(right)}V${edgeY(high)}H${edgeX(left)}Z`;
    const others = layers.get(fill);
    if (others) others.push(rectangle);
    else layers.set(fill, [rectangle]);
  };
  if (alongRows) {
    for (let row = 0; row < rows; row += 1)
      for (const [from, to] of runs(columns, (column) => at(row, column)))
        add(at(row, from), from, to, row, row + 1);
  } else {
    for (let column = 0; column < columns; column += 1)
      for (const [from, to] of runs(rows, (row) => at(row, column)))
        add(at(from, column), column, column + 1, from, to);
  }
  return {
    layers: Array.from(layers, ([fill, parts]) => ({ fill, d: parts.join('') })),
    missing: missing.join(''),
    borders: [...upright, ...level].join(''),
  };
}

/** Stretches of equals in a line of `length` cells: [from, to). */
function runs(length: number, at: (k: number) => string | undefined): (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  for (let from = 0, to = 0; from < length; from = to) {
    for (to = from + 1; to < length && at(to) === at(from); ) to += 1;
    found.push([from, to]);
  }
  return found;
}
