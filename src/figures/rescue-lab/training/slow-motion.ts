import type { SlowStep } from './records';

/** How far a slow step has been shown; moments are counted from 0. */
export type Moment =
  | { readonly phase: 'forward' | 'backward'; readonly layer: number }
  | { readonly phase: 'loss' | 'update' };

/** Layers with weights: the read-out is the last of them. */
const layersOf = ({ backward }: SlowStep) => backward.weightNorms.length;

/**
 * The input and every layer on the way forward, the loss, every layer on the way back, the update; a step with a fault
 * ends where that came.
 */
export function lastMoment(step: SlowStep): number {
  const layers = layersOf(step);
  const update = 2 * layers + 2;
  if (!step.fault) return update;
  const { quantity, layer } = step.fault;
  switch (quantity) {
    case 'preactivation':
    case 'activation':
      return layer;
    case 'loss':
      return layers + 1;
    case 'activation-gradient':
    case 'hidden-gradient':
    case 'weight-gradient':
      return update - Math.max(1, layer);
    case 'parameter':
      return update;
  }
}

export function momentOf(step: SlowStep, index: number): Moment {
  const layers = layersOf(step);
  if (index <= layers) return { phase: 'forward', layer: index };
  if (index === layers + 1) return { phase: 'loss' };
  const back = index - layers - 2;
  return back < layers ? { phase: 'backward', layer: layers - back } : { phase: 'update' };
}

export interface SlowState {
  /** Sizes of layers 0 … L, NaN where not shown yet. */
  readonly forward: Float64Array;
  readonly loss: number | null;
  /** Norms of layers 1 … L, NaN where not shown yet. */
  readonly backward: Float64Array;
  readonly update: Float64Array | null;
}

/** Everything that has been shown up to a moment. */
export function slowStateAt(step: SlowStep, index: number): SlowState {
  const layers = layersOf(step);
  const hidden = (k: number) => index < 2 * layers + 1 - k;
  return {
    forward: step.forward.activationSizes.map((size, l) => (l <= index ? size : Number.NaN)),
    loss: index > layers ? step.loss : null,
    backward: step.backward.weightNorms.map((norm, k) => (hidden(k) ? Number.NaN : norm)),
    update: index >= lastMoment(step) ? (step.update?.ratios ?? null) : null,
  };
}
