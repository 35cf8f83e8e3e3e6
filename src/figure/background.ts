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
  /** Pure; also on the page, where no worker can be had. */
  run(settings: Settings): Part;
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
  const opens = defaults(params) as Values<Schema> as Settings;
  const isOpening = (settings: Settings) => isSame(background.of, settings, opens);
  let first: { readonly part: Part } | undefined;
  const firstPart = () => {
    first ??= {
      part: background.read && opening !== undefined ? background.read(opening) : background.run(opens),
    };
    return first.part;
  };
  return {
    model: (settings) => (isOpening(settings) ? firstPart() : background.run(settings)),
    cost: (settings) => (isOpening(settings) ? 0 : background.cost(settings)),
    startWorker: background.startWorker,
    meanwhile: firstPart,
    ...(background.isWhole && { isWhole: background.isWhole }),
  };
}
