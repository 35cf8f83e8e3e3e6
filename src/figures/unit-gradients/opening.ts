import type { Run } from './run';

/** The last frame of a run as text: what the server sends, so that the browser need not train a network to begin with. */
export interface Opening extends Omit<Run, 'losses' | 'gradients' | 'weights' | 'moves'> {
  readonly losses: string;
  readonly gradients: string;
  readonly weights: string;
  readonly moves: string;
}

/** As many digits as a readout shows. */
const write = (values: Float64Array) => Array.from(values, (value) => Number(value.toPrecision(6))).join(' ');
const read = (text: string) => Float64Array.from(text.split(' '), Number);

export function writeOpening({ losses, gradients, weights, moves, ...rest }: Run): Opening {
  const units = rest.depth * rest.width + 1;
  return {
    ...rest,
    first: losses.length - 1,
    losses: write(losses),
    gradients: write(gradients.slice(-units)),
    weights: write(weights.slice(-units)),
    moves: write(moves.slice(-units)),
  };
}

export function readOpening({ losses, gradients, weights, moves, ...rest }: Opening): Run {
  return {
    ...rest,
    losses: read(losses),
    gradients: read(gradients),
    weights: read(weights),
    moves: read(moves),
  };
}
