import type { Quantity } from '@/quantities';
import type { Cut } from './run';

/** How the three are told apart in both pictures. */
export const lines: Readonly<Record<Cut, { readonly quantity: Quantity; readonly dash: string }>> = {
  whole: { quantity: 'model-line', dash: 'none' },
  gradient: { quantity: 'path', dash: '8 4' },
  context: { quantity: 'central', dash: '2 3' },
};
