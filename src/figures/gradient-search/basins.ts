import type { HeightGrid } from '@/charts/heights/grid';
import { labelEnds } from '@/core/descent/attractors';
import { basinEnds, type Ends, lost } from '@/core/descent/basins';
import type { Values } from '@/params/schema';
import { domain } from '@/scenes/landscape/sampled-surface';
import { middleOf } from './middle';
import type { schema } from './params';
import { hills, type Point3, stepOf, type Vector } from './run';
import type { Direction } from './targets';

/** The rule by which every start walks. */
export interface BasinQuery {
  readonly direction: Direction;
  /** Above 0: without steps every start is its own end. */
  readonly rate: number;
  /** Step of the differences; null for exact gradients. */
  readonly h: number | null;
}

/** Starts that share their end. */
export interface Basin {
  /** At rest at `end`; somewhere outside the window; still moving inside it; or at a point without a gradient. */
  readonly kind: 'rest' | 'outside' | 'moving' | 'lost';
  readonly end: Point3 | null;
  /** How many of the starts. */
  readonly share: number;
  /** Where its number stands: deep inside its largest part. */
  readonly label: Vector;
}

export interface BasinMap {
  /** For each start its basin's index in `basins`. */
  readonly cells: Pick<HeightGrid, 'columns' | 'rows' | 'values'>;
  readonly basins: readonly Basin[];
}

/** An even number, so that no start falls upon the cone tip. */
const side = 60;

/** Where walks that take longer are, they are said to be still moving. */
export const basinSteps = 2000;

/** Ends nearer than this are one: round-off of a tiny h scatters them. */
const near = 0.3;

const inside = (x: number, y: number) => x >= domain[0] && x <= domain[1] && y >= domain[0] && y <= domain[1];

/** For each start, a key of its basin, and where the basins at rest have their ends. */
function sort(ends: Ends): { keys: string[]; rests: Map<string, Point3> } {
  const { attractors, labels } = labelEnds(hills, [ends]);
  const rests = new Map<string, Point3>();
  const nameOf = attractors.map(({ x, y, value }) => {
    if (!inside(x, y)) return 'outside';
    const known = [...rests].find(([, end]) => Math.hypot(end[0] - x, end[1] - y) < near);
    const name = known?.[0] ?? `rest ${rests.size}`;
    if (!known) rests.set(name, [x, y, value]);
    return name;
  });
  const keys = Array.from(labels, (label, k) => {
    if (label === lost) return 'lost';
    const name = nameOf[label];
    return name ?? (inside(ends.points[2 * k] ?? 0, ends.points[2 * k + 1] ?? 0) ? 'moving' : 'outside');
  });
  return { keys, rests };
}

/** Which start ends where, over the window: each walks until it rests, for 2,000 steps at most. */
export function basinMap({ direction, rate, h }: BasinQuery): BasinMap {
  const grid = { x: domain, y: domain, columns: side, rows: side };
  const rule = { landscape: hills, direction, rate, steps: basinSteps, ...(h === null ? {} : { h }) };
  const { keys, rests } = sort(basinEnds({ ...rule, ...grid }));
  const order = [...rests.keys(), 'outside', 'moving', 'lost'].filter((key) => keys.includes(key));
  const values = Float64Array.from(keys, (key) => order.indexOf(key));
  const cells = { columns: side, rows: side, values };
  const basins = order.map((key, index): Basin => {
    const [column, row] = middleOf(cells, index);
    const place = (cell: number) => domain[0] + ((domain[1] - domain[0]) * (cell + 0.5)) / side;
    return {
      kind: rests.has(key) ? 'rest' : (key as Basin['kind']),
      end: rests.get(key) ?? null,
      share: keys.filter((other) => other === key).length / keys.length,
      label: [place(column), place(row)],
    };
  });
  return { cells, basins };
}

/** The basins of the rule in force; null where they are not asked for. */
export function basinsOf({ basins, direction, rate, exact, h }: Values<typeof schema>): BasinMap | null {
  if (basins === 0 || rate === 0) return null;
  return basinMap({ direction, rate, h: stepOf({ exact, h }) ?? null });
}
