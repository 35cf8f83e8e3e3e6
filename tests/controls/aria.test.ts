import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decimal } from '@/controls/aria';

it('a number for ARIA has no exponent and is the same number', () => {
  expect(decimal(1e-12)).toBe('0.000000000001');
  expect(decimal(-2.5e-9)).toBe('-0.0000000025');
  expect(decimal(0.9)).toBe('0.9');
  fc.assert(
    fc.property(fc.double({ min: 1e-60, max: 1e20, noNaN: true }), (value) => {
      expect(decimal(value)).not.toContain('e');
      expect(Number(decimal(value))).toBe(value);
    }),
  );
});
