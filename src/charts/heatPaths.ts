import type { PlotFrame } from './frame';
import type { HeightGrid } from './grid';
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
 * Cells of the plotting rectangle, `values[row * columns + column]`, row 0 at the bottom; neighbors of one color
 * in a row become one rectangle. `color` returns a CSS color, or undefined where there is nothing to show.
 */
export function heatPaths(
  { columns, rows, values }: Pick<HeightGrid, 'columns' | 'rows' | 'values'>,
  color: (value: number) => string | undefined,
  { inner }: PlotFrame,
): HeatPaths {
  const edgeX = (column: number) => px1(inner.left + ((inner.right - inner.left) * column) / columns);
  const edgeY = (row: number) => px1(inner.bottom - ((inner.bottom - inner.top) * row) / rows);
  const at = (row: number, column: number) => {
    const value = values[row * columns + column];
    return value === undefined || Number.isNaN(value) ? undefined : color(value);
  };
  const layers = new Map<string, string[]>();
  const missing: string[] = [];
  const borders: string[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0, end = 0; column < columns; column = end) {
      const fill = at(row, column);
      for (end = column + 1; end < columns && at(row, end) === fill; ) end += 1;
      const rectangle = `M${edgeX(column)} ${edgeY(row)}H${edgeX(end)}V${edgeY(row + 1)}H${edgeX(column)}Z`;
      if (fill !== undefined) layers.set(fill, [...(layers.get(fill) ?? []), rectangle]);
      else
        for (let k = column; k < end; k += 1)
          missing.push(`M${edgeX(k)} ${edgeY(row)}L${edgeX(k + 1)} ${edgeY(row + 1)}`);
      if (end < columns) borders.push(`M${edgeX(end)} ${edgeY(row)}V${edgeY(row + 1)}`);
    }
    for (let column = 0; column < columns && row > 0; column += 1)
      if (at(row, column) !== at(row - 1, column))
        borders.push(`M${edgeX(column)} ${edgeY(row)}H${edgeX(column + 1)}`);
  }
  return {
    layers: Array.from(layers, ([fill, parts]) => ({ fill, d: parts.join('') })),
    missing: missing.join(''),
    borders: borders.join(''),
  };
}
