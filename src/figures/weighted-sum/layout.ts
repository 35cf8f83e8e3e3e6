import { unitColumns } from '@/charts/network/unit-columns';
import type { Position } from '@/charts/position';
import type { Name } from './params';
import type { Unit } from './slopes';

export const size = { width: 440, height: 312 };

/** The radius of a unit. */
export const radius = 30;

const [inputs = [], hidden = [], outputs = []] = unitColumns(
  [2, 2, 1],
  { left: 40, right: 394, top: 82, bottom: 230 },
  148,
);
const nowhere: Position = [0, 0];

export const places: Readonly<Record<'input-1' | 'input-2' | Unit, Position>> = {
  'input-1': inputs[0] ?? nowhere,
  'input-2': inputs[1] ?? nowhere,
  'hidden-1': hidden[0] ?? nowhere,
  'hidden-2': hidden[1] ?? nowhere,
  output: outputs[0] ?? nowhere,
};

export type Place = keyof typeof places;
export type Weight = Exclude<Name, 'input-1' | 'input-2'>;

/** From where to where each weight leads, and at which share of the way its number stands: clear of the crossing. */
export const edges: Readonly<Record<Weight, { from: Place; to: Place; share: number }>> = {
  w11: { from: 'input-1', to: 'hidden-1', share: 0.5 },
  w12: { from: 'input-1', to: 'hidden-2', share: 0.3 },
  w21: { from: 'input-2', to: 'hidden-1', share: 0.3 },
  w22: { from: 'input-2', to: 'hidden-2', share: 0.5 },
  v1: { from: 'hidden-1', to: 'output', share: 0.5 },
  v2: { from: 'hidden-2', to: 'output', share: 0.45 },
};

/** A place along an edge, 0 at its beginning and 1 at its end. */
export function along(weight: Weight, share: number): Position {
  const [x0, y0] = places[edges[weight].from];
  const [x1, y1] = places[edges[weight].to];
  return [x0 + share * (x1 - x0), y0 + share * (y1 - y0)];
}
