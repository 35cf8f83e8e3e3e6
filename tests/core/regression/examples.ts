import fc from 'fast-check';
import type { Data } from '@/core/regression/mean-squared-error';

export const coordinate = fc.integer({ min: -50, max: 50 }).map((tenths) => tenths / 10);
export const anyData: fc.Arbitrary<Data> = fc.array(fc.tuple(coordinate, coordinate), {
  minLength: 2,
  maxLength: 30,
});

/** The textbook's three points. */
export const three: Data = [
  [1, 2],
  [2, 3],
  [3, 5],
];
