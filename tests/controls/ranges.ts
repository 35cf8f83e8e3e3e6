import fc from 'fast-check';
import { logarithmicStart, type ValueRange } from '@/controls/range';

const round = (value: number) => Number(value.toPrecision(3));

const linear = fc
  .record({
    min: fc.double({ min: -1e3, max: 1e3, noNaN: true }),
    width: fc.double({ min: 1e-2, max: 1e3, noNaN: true }),
    stops: fc.double({ min: 1, max: 500, noNaN: true }),
  })
  .map(({ min, width, stops }): ValueRange => {
    const low = round(min);
    return { min: low, max: low + round(width), step: round(width / stops) };
  });

const whole = fc
  .record({
    min: fc.integer({ min: -50, max: 50 }),
    width: fc.integer({ min: 1, max: 300 }),
    step: fc.integer({ min: 1, max: 20 }),
  })
  .map(({ min, width, step }): ValueRange => ({ min, max: min + width, step }));

const decades = fc.constantFrom(1, 0.5, 1 / 3, 0.25, 0.2, 0.1, 0.05, 0.02, 0.01);

const log = fc
  .record({ low: fc.integer({ min: -12, max: 2 }), decades: fc.integer({ min: 1, max: 14 }), step: decades })
  .map(
    ({ low, decades, step }): ValueRange => ({
      min: Number(`1e${low}`),
      max: Number(`1e${low + decades}`),
      step,
      scale: 'log',
    }),
  );

const wholeLog = fc
  .record({ max: fc.integer({ min: 2, max: 5000 }), step: decades })
  .map(({ max, step }): ValueRange => ({ min: 1, max, step, scale: 'log', integer: true }));

const logZero = fc
  .record({ max: fc.double({ min: 0.01, max: 1e4, noNaN: true }), step: decades })
  .map(({ max, step }): ValueRange => ({ min: 0, max: round(max), step, scale: 'log-zero' }));

/** Every kind of range that a control may have. */
export const anyRange = fc.oneof(linear, whole, log, wholeLog, logZero);

/** A range with two of its values, drawn evenly along its scale. */
export const rangeAndValues = fc.record({
  range: anyRange,
  shares: fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
});

/** A value of the range by a share of its length that is computed otherwise than the slider's position. */
export function pick(range: ValueRange, share: number): number {
  const { min, max, scale = 'linear', integer } = range;
  const start = logarithmicStart(range);
  const value =
    scale === 'linear'
      ? min + share * (max - min)
      : scale === 'log-zero' && share < 0.1
        ? share * 10 * start
        : 10 ** (Math.log10(start) + share * Math.log10(max / start));
  const wholeValue = integer || (scale === 'linear' && [min, max, range.step].every(Number.isInteger));
  return Math.min(max, Math.max(min, wholeValue ? Math.round(value) : value));
}
