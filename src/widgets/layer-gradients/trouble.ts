import type { LayerGradientsModel } from './model';

/** Where a format gives out: layers whose numbers exist in float64 only. */
export interface Beyond {
  /** The first layer of the forward pass that is lost; depth + 1 where none is. */
  readonly forwardFrom: number;
  /** The last layer of the backward pass that is lost; −1 where none is. */
  readonly backwardTo: number;
}

/** An overflow on the way forward, or in the loss, leaves no gradient at all. */
export function beyondFormat({ troubles, depth }: Pick<LayerGradientsModel, 'troubles' | 'depth'>): Beyond {
  const { overflow } = troubles;
  if (!overflow) return { forwardFrom: depth + 1, backwardTo: -1 };
  switch (overflow.quantity) {
    case 'preactivation':
    case 'activation':
      return { forwardFrom: overflow.layer, backwardTo: depth };
    case 'loss':
      return { forwardFrom: depth + 1, backwardTo: depth };
    default:
      return { forwardFrom: depth + 1, backwardTo: overflow.layer };
  }
}
