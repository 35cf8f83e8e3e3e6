import type { Slope } from '@/core/calculus/slope';
import type { Errors } from './measure';
import { scientific } from './scientific';

export const sentences = [
  'truncation',
  'between',
  'round-off',
  'no-truncation',
  'symmetric',
  'other',
  'kink',
  'undefined',
] as const;

/** Which error rules at the chosen step, or why there is none. */
export function sentenceOf(errors: Errors | null, slope: Slope, axis: 0 | 1) {
  return errors ? ofErrors(errors) : withoutSlope(slope, axis);
}

function withoutSlope(slope: Slope, axis: 0 | 1) {
  if (slope.kind !== 'kink') return 'undefined';
  const [left = Number.NaN, right = Number.NaN] = [slope.left[axis], slope.right[axis]];
  return { key: 'kink', values: { left, right } } as const;
}

function ofErrors({ chosen, forward, central }: Errors) {
  const values = { forward: scientific(chosen.forward), central: scientific(chosen.central) };
  if (central.kind === 'exact') return { key: 'symmetric', values } as const;
  if (forward.kind !== 'vee') return { key: 'other', values } as const;
  const feet = { ...values, footForward: scientific(forward.foot, 1) };
  if (central.kind !== 'vee') {
    return central.kind === 'round-off'
      ? ({ key: 'no-truncation', values: feet } as const)
      : ({ key: 'other', values } as const);
  }
  const both = { ...feet, footCentral: scientific(central.foot, 1) };
  if (chosen.h >= Math.max(forward.foot, central.foot)) return { key: 'truncation', values: both } as const;
  const mixed = chosen.h > Math.min(forward.foot, central.foot);
  return { key: mixed ? 'between' : 'round-off', values: both } as const;
}
