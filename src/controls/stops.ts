import { positionOf } from './position';
import { clamp, isWhole, logarithmicStart, type ValueRange } from './range';

/** How far a key goes: a whole step, ten of them, or a tenth of one. */
export type Stride = 0.1 | 1 | 10;

/** A number free of the dust of binary arithmetic: 0.30000000000000004 → 0.3. */
const clean = (value: number) => Number(value.toPrecision(12)) + 0;

/** Steps of a third of a decade give 1, 2, 5, 10; of a tenth 1, 1.3, 1.6, 2, 2.5, 3.2, 4, 5, 6.3, 7.9, 10. */
function preferred(exponent: number, step: number): number {
  const digits = Math.max(1, 1 + Math.ceil(Math.log10(0.3 / step)));
  return Number((10 ** exponent).toPrecision(digits));
}

/** The stops of a range, numbered by whole numbers `k`, `spacing` steps apart. */
function grid(range: ValueRange, fineness: number) {
  const whole = isWhole(range);
  const linear = (range.scale ?? 'linear') === 'linear';
  const spacing = linear && whole ? Math.max(1, range.step * fineness) : range.step * fineness;
  const round = (value: number) => (whole ? Math.round(value) : value);
  return {
    stop: (k: number) => round(linear ? clean(k * spacing) : preferred(k * spacing, spacing)),
    index: (value: number) => (linear ? value : Math.log10(value)) / spacing,
  };
}

/**
 * The stop nearest on the track; both ends are stops too, as is the beginning of a logarithmic part.
 * `fineness` 0.1 puts the stops ten times as close.
 */
export function snap(range: ValueRange, value: number, fineness = 1): number {
  const { min, max } = range;
  const start = logarithmicStart(range);
  const { stop, index } = grid(range, fineness);
  const k = Math.round(index(Math.max(value, start)));
  const stops = [stop(k), stop(k - 1), stop(k + 1)].map((near) => clamp(near, { min: start, max }));
  const wanted = positionOf(range, value);
  const distance = (candidate: number) => Math.abs(positionOf(range, candidate) - wanted);
  return [...stops, min, start, max].reduce((best, other) =>
    distance(other) < distance(best) ? other : best,
  );
}

/** One stride from `value` to the next stop on that side. It always moves, unless `value` is that end already. */
export function nextStop(range: ValueRange, value: number, direction: 1 | -1, stride: Stride = 1): number {
  const { min, max, scale, wraps } = range;
  const start = logarithmicStart(range);
  if (direction > 0 && value >= max) return wraps ? nextStop(range, min, 1, stride) : max;
  if (direction < 0 && value <= min) return wraps ? nextStop(range, max, -1, stride) : min;
  if (scale === 'log-zero' && direction > 0 && value < start) return start;
  if (scale === 'log-zero' && direction < 0 && value <= start) return 0;
  const { stop, index } = grid(range, Math.min(1, stride));
  const beyond = (candidate: number) => (candidate - value) * direction > 0;
  const nearest = Math.round(index(value));
  const stands = Math.abs(stop(nearest) - value) <= 1e-9 * Math.abs(value);
  const passed = direction > 0 ? Math.floor(index(value)) : Math.ceil(index(value));
  let k = (stands ? nearest : passed) + direction * Math.max(1, stride);
  while (!beyond(stop(k))) k += direction;
  return clamp(stop(k), { min: start, max });
}
