import type { Boundary } from '../training/protocol';
import type { History } from '../training/records';
import { normIndex, probabilityIndex } from './colors';
import { noColor, type Pixels } from './PixelMap';

export function boundaryPixels({ size, probabilities }: Boundary): Pixels {
  return { columns: size, rows: size, indices: Uint8Array.from(probabilities, probabilityIndex) };
}

/** The heat map to the end of its axis: layers from the top down, columns that are still to come without color. */
export function normPixels({ layers, stride, columns, norms }: History, end: number): Pixels {
  const across = Math.max(columns, Math.ceil(end / stride));
  const indices = new Uint8Array(across * layers).fill(noColor);
  for (let column = 0; column < columns; column++)
    for (let layer = 0; layer < layers; layer++)
      indices[(layers - 1 - layer) * across + column] = normIndex(norms[column * layers + layer] as number);
  return { columns: across, rows: layers, indices };
}
