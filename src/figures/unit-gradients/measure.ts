import { extent } from 'd3-array';
import { frobenius } from '@/core/calculus/frobenius';
import type { Values } from '@/params/schema';
import type { schema } from './params';

/** What is shown of a unit, of a layer and of the whole network. */
export type Show = Values<typeof schema>['show'];

/** One quantity in one frame, at three scales. Layers are hidden 1 … depth, then the read-out. */
export interface Measured {
  /** Layer by layer, the read-out's one unit last. */
  readonly units: Float64Array;
  readonly layers: Float64Array;
  readonly global: number;
}

/** What the units of a network saw, frame by frame. */
export interface Held {
  readonly depth: number;
  readonly width: number;
  /** The loss of every frame from 0 on. */
  readonly losses: Float64Array;
  /** The first frame whose units are held; all after it are held too. */
  readonly first: number;
  /** ‖∂L/∂wᵢ‖, ‖wᵢ‖ and ‖Δwᵢ‖ of each unit, frame by frame; wᵢ are its incoming weights and its bias. */
  readonly gradients: Float64Array;
  readonly weights: Float64Array;
  /** NaN in a frame whose step could not be taken. */
  readonly moves: Float64Array;
}

/** Over all frames of a run: the smallest and the largest number above 0; null where there is none. */
export interface Extents {
  readonly layers: Readonly<Record<Show, readonly [number, number] | null>>;
  readonly weights: readonly [number, number] | null;
}

/** ‖W_l‖ = √Σ‖wᵢ‖² over the units of a layer, and ‖W‖ = √Σ‖W_l‖² over all layers. */
function normsOf(units: Float64Array, { depth, width }: Held): Measured {
  const layers = Float64Array.from({ length: depth + 1 }, (_, k) =>
    frobenius(units.subarray(k * width, Math.min(units.length, (k + 1) * width))),
  );
  return { units, layers, global: frobenius(layers) };
}

/** ‖Δw‖/‖w‖; 0 where nothing moved. */
const ratio = (move: number, weight: number) => (move === 0 ? 0 : move / weight);
const ratios = (moves: Float64Array, weights: Float64Array) =>
  moves.map((move, k) => ratio(move, weights[k] as number));

/** A frame's sizes as they were kept: those of a run that holds fewer frames begin at its first. */
function frameOf(run: Held, sizes: Float64Array, frame: number): Measured {
  const count = run.depth * run.width + 1;
  const at = (frame - run.first) * count;
  return normsOf(sizes.subarray(at, at + count), run);
}

export function measure(run: Held, show: Show, frame: number): Measured {
  switch (show) {
    case 'gradient':
      return frameOf(run, run.gradients, frame);
    case 'weight':
      return frameOf(run, run.weights, frame);
    case 'update': {
      const moves = frameOf(run, run.moves, frame);
      const weights = frameOf(run, run.weights, frame);
      return {
        units: ratios(moves.units, weights.units),
        layers: ratios(moves.layers, weights.layers),
        global: ratio(moves.global, weights.global),
      };
    }
  }
}

const countable = (value: number) => value > 0 && value < Number.POSITIVE_INFINITY;

/** The smallest and the largest number above 0. */
export function span(values: Iterable<number>): readonly [number, number] | null {
  const [low, high] = extent(Array.from(values).filter(countable));
  return low === undefined || high === undefined ? null : [low, high];
}

export function extentsOf(run: Held): Extents {
  const layersOf = (show: Show) =>
    span(
      Array.from(run.losses.keys()).flatMap((frame) => {
        const { layers, global } = measure(run, show, frame);
        return [...layers, global];
      }),
    );
  return {
    layers: { gradient: layersOf('gradient'), weight: layersOf('weight'), update: layersOf('update') },
    weights: span(run.weights),
  };
}
