import type { Quantity } from '@/quantities';

/** The classes and data attribute that give a mark its quantity's color and dash. */
export function quantityProps(
  base: string,
  quantity?: Quantity | undefined,
  className?: string | undefined,
): { className: string; 'data-quantity'?: Quantity } {
  const classes = [base, quantity && `q-${quantity}`, className].filter(Boolean).join(' ');
  return quantity ? { className: classes, 'data-quantity': quantity } : { className: classes };
}
