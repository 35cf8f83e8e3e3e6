import { frobenius } from '@/core/calculus/frobenius';

/** A bound on a gradient: on the norm of all of it, which keeps its direction, or on every entry, which does not. */
export interface Clipping {
  readonly by: 'norm' | 'value';
  readonly at: number;
}

/**
 * Fills `out` with the clipped gradient and returns the norm of the whole gradient before; `out` may be `gradient`.
 * By norm: g·min(1, at/‖g‖) (Pascanu et al. 2013). By value: each entry held within ±at. An infinite norm stays, as
 * it leaves no direction to keep. A number format that holds no norm above `largestNorm` makes such a norm ∞, and its
 * clipped gradient at/∞·g = 0, as PyTorch's clip_grad_norm_ does.
 */
export function clipInto(
  clipping: Clipping,
  gradient: Float64Array,
  out: Float64Array,
  largestNorm = Number.POSITIVE_INFINITY,
): number {
  const norm = frobenius(gradient);
  if (clipping.by === 'norm' && norm > largestNorm) {
    out.fill(0);
    return Number.POSITIVE_INFINITY;
  }
  const { at } = clipping;
  switch (clipping.by) {
    case 'norm': {
      const share = norm > at && norm < Number.POSITIVE_INFINITY ? at / norm : 1;
      for (let k = 0; k < gradient.length; k++) out[k] = share * (gradient[k] as number);
      return norm;
    }
    case 'value':
      for (let k = 0; k < gradient.length; k++) {
        out[k] = Math.max(-at, Math.min(at, gradient[k] as number));
      }
      return norm;
  }
}
