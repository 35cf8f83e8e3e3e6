import type { LayerGradientsModel } from './figure';

/** Where a format gives out: layers whose numbers exist in float64 only. */
export interface Beyond {
  /** The first layer of the forward pass that is ∞ or NaN; depth + 1 where none is. */
  readonly forwardFrom: number;
  /** The last layer of the backward pass that is ∞ or NaN; −1 where none is. */
  readonly backwardTo: number;
  /** The last layer of the backward pass whose gradient is stored as 0; −1 where none is. */
  readonly zeroTo: number;
}

/** An overflow on the way forward, or in the loss, leaves no gradient at all. */
export function beyondFormat({
  faults,
  depth,
  reached,
}: Pick<LayerGradientsModel, 'faults' | 'depth' | 'reached'>): Beyond {
  const { overflow } = faults;
  if (!overflow) return { forwardFrom: depth + 1, backwardTo: -1, zeroTo: Math.min(depth, reached - 1) };
  switch (overflow.quantity) {
    case 'preactivation':
    case 'activation':
      return { forwardFrom: overflow.layer, backwardTo: depth, zeroTo: -1 };
    case 'loss':
      return { forwardFrom: depth + 1, backwardTo: depth, zeroTo: -1 };
    default:
      return { forwardFrom: depth + 1, backwardTo: overflow.layer, zeroTo: -1 };
  }
}
