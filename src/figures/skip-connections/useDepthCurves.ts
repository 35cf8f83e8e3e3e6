import { useMemo } from 'react';
import { type Seam, useComputed } from '@/compute/useComputed';
import { defaults } from '@/params/schema';
import { type DepthCurves, depthCurves, type Family } from './by-depth';
import { schema } from './params';

const opening = defaults(schema);
let made: DepthCurves | undefined;

/** The curves with which the figure opens, made once where they did not come with the page. */
function openingCurves(): DepthCurves {
  made ??= depthCurves({ gain: opening.gain, seed: opening.seed });
  return made;
}

const isOpening = ({ gain, seed }: Family) => gain === opening.gain && seed === opening.seed;

/**
 * The ratios over depth, computed beside the page; those with which the figure opens came with it. The last ones stay,
 * `stale`, until the next are there.
 */
export function useDepthCurves(gain: number, seed: number, known: DepthCurves | undefined) {
  const seam = useMemo((): Seam<Family, DepthCurves> => {
    const first = () => known ?? openingCurves();
    return {
      model: (family) => (isOpening(family) ? first() : depthCurves(family)),
      cost: (family) => (isOpening(family) ? 0 : 1000),
      startWorker: () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
      meanwhile: first,
    };
  }, [known]);
  const family = useMemo(() => ({ gain, seed }), [gain, seed]);
  const { model, stale } = useComputed(seam, family);
  return { curves: model, stale };
}
