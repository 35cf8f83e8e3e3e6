import { plotFrame } from '@/charts/frame';
import { floor, type Sample } from './errors';
import { schema } from './params';

/** One range of errors for every surface and place, so that the axis stands still while the point moves. */
export const frame = plotFrame({
  width: 400,
  height: 390,
  margin: { left: 44, right: 12, top: 50, bottom: 44 },
  x: [schema.h.min, schema.h.max],
  // no tick at the top, where the handle of h stands
  y: [floor, 500],
  xKind: 'log',
  yKind: 'log',
});

export type Which = 'forward' | 'central';

export const quantityOf = { forward: 'difference', central: 'central' } as const;

/** An error of 0 has no place on a logarithmic axis: it is drawn on the floor. */
export const drawn = (error: number) => Math.max(floor, error);

export const curve = (samples: readonly Sample[], which: Which) =>
  samples.map((sample) => [sample.h, drawn(sample[which])] as const);
