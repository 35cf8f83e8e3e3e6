import type { Seam } from '@/compute/useComputed';
import { defaults, type Schema, type Values } from '@/params/schema';
import { isSame } from './useSame';

/**
 * Work that takes so long that the rest of the picture does not wait for it: done in a worker, while the last result
 * stays. What the figure opens with is there from the start: it came with the page, or is computed on the spot.
 */
export interface Background<Settings, Part> {
  /** The parameters on which it depends. */
  readonly of: readonly (keyof Settings)[];
  /** Pure; on the page where there is little to do, or no worker can be had. */
  run?(settings: Settings): Part;
  /**
   * Loads the same instead, where only the worker should hold the code for it: then what the figure opens with comes with
   * the page.
   */
  load?(): Promise<(settings: Settings) => Part>;
  /** An estimate of the time on a slow phone, in milliseconds: 0 where there is nothing to compute. */
  cost(settings: Settings): number;
  startWorker(): Worker;
  /** For a worker that sends parts of its result before the whole: tells the one from the other. */
  isWhole?(part: Part): boolean;
  /** Reads the result with which the figure opens from what came with the page. */
  read?(opening: unknown): Part;
  /** A result with what it has in common with `first`, the one with which the figure opens. */
  sharing?(part: Part, first: Part): Part;
}

/** The work of a figure on this page as a task for `useComputed`. */
export function backgroundSeam<Settings, Part>(
  background: Background<Settings, Part>,
  params: Schema,
  opening: unknown,
): Seam<Settings, Part> {
  const { of, run, load, read, cost, startWorker, isWhole } = background;
  const opens = defaults(params) as Values<Schema> as Settings;
  const isOpening = (settings: Settings) => isSame(of, settings, opens);
  const make = (): Part => {
    if (read && opening !== undefined) return read(opening);
    if (run) return run(opens);
    throw new Error('What this figure opens with did not come with the page.');
  };
  let first: { readonly part: Part } | undefined;
  const firstPart = () => {
    first ??= { part: make() };
    return first.part;
  };
  return {
    model: (settings) => (isOpening(settings) || !run ? firstPart() : run(settings)),
    cost: (settings) => (isOpening(settings) ? 0 : load ? Number.POSITIVE_INFINITY : cost(settings)),
    startWorker,
    costly: load,
    meanwhile: firstPart,
    isWhole,
  };
}
