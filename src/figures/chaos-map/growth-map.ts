import type { HeightGrid } from '@/charts/heights/grid';
import { type Family, measuredRatios } from './measure';
import { schema } from './params';

/**
 * The growth of gradients in a field of real networks: one network for each column, read at all its depths. Of each cell,
 * log10 of the growth per layer; its depth is the middle of the two layers that it covers.
 */
export type GrowthMap = Float64Array;

export const columns = 32;
export const rows = 50;
const layersPerRow = 2;

const { min, max } = schema.gain;
export const gainOf = (column: number): number => min + ((max - min) * (column + 0.5)) / columns;
/** The middle of the layers of a row, 1.5 … 99.5. */
export const depthOf = (row: number): number => layersPerRow * row + 1.5;

/** Thousandths: the map's numbers travel within the page, and a server's and a browser's shall be equal. */
const round = (log: number) => Math.round(1e3 * log) / 1e3 + 0;

export function growthMap(family: Family): GrowthMap {
  const logs = new Float64Array(columns * rows);
  for (let column = 0; column < columns; column++) {
    const ratios = measuredRatios(family, gainOf(column));
    for (let row = 0; row < rows; row++) {
      const layer = layersPerRow * row + 1;
      const sum = Math.log10(ratios[layer] ?? 0) + Math.log10(ratios[layer + 1] ?? 0);
      logs[row * columns + column] = round(sum / 2 / depthOf(row));
    }
  }
  return logs;
}

/** log10 of the growth over all layers, cell by cell, for its contours. */
export function ratioGrid(map: GrowthMap): HeightGrid {
  return {
    columns,
    rows,
    values: map.map((log, cell) => log * depthOf(Math.floor(cell / columns))),
    x: [gainOf(0), gainOf(columns - 1)],
    y: [depthOf(0), depthOf(rows - 1)],
  };
}

/** A map as a text that can stand in a page. */
export function packMap(map: GrowthMap): string {
  return Array.from(map, (log) => Math.round(1e3 * log)).join(' ');
}

/** Inverse of `packMap`. */
export function unpackMap(text: string): GrowthMap {
  return Float64Array.from(text.split(' '), (number) => Number(number) / 1e3);
}
