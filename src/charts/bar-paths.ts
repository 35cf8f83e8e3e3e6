import type { PlotFrame } from './frame';
import { px } from './round';

export interface BarLayer {
  readonly fill: string;
  readonly d: string;
}

export interface BarPaths {
  /** One path for each color in use; `''` is the quantity's own. */
  readonly layers: readonly BarLayer[];
  /** The middles of bars that end at the lower edge because they have no place: 0 on a log axis, and all below it. */
  readonly below: readonly number[];
  /** The middles of bars that pass the upper edge. */
  readonly above: readonly number[];
}

export interface BarOptions {
  /** One bar each, at x = `first`, `first` + 1, …; NaN has none. */
  readonly values: ArrayLike<number>;
  readonly first: number;
  /** The value at which bars stand: up from it or down. The lower edge where it has no place. */
  readonly base: number;
  /** The bar's share of its slot. */
  readonly share: number;
  readonly color?: ((value: number, index: number) => string | undefined) | undefined;
}

/** Bars as few paths: a hundred bars that follow a slider must not be a hundred elements. */
export function barPaths(
  { values, first, base, share, color }: BarOptions,
  { inner, x, y }: PlotFrame,
): BarPaths {
  const half = (Math.abs(x(first + 1) - x(first)) * share) / 2;
  const height = (value: number) => {
    const place = y(value);
    // A log scale has no place for 0, and says so by −∞ or NaN.
    return Number.isFinite(place) ? Math.max(inner.top, Math.min(inner.bottom, place)) : inner.bottom;
  };
  const floor = height(base);
  const layers = new Map<string, string[]>();
  const below: number[] = [];
  const above: number[] = [];
  for (let k = 0; k < values.length; k++) {
    const value = values[k] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    const middle = x(first + k);
    const infinite = value === Number.POSITIVE_INFINITY;
    const place = y(value);
    const top = infinite ? inner.top : height(value);
    if (infinite || place < inner.top) above.push(middle);
    else if (!(place <= inner.bottom)) below.push(middle);
    // A bar of no height is a hairline: there is a value, and it is the base.
    const [from, to] = Math.abs(top - floor) < 1 ? [floor - 0.5, floor + 0.5] : [floor, top];
    const fill = color?.(value, k) ?? '';
    const bar = `M${px(middle - half)} ${px(from)}V${px(to)}H${px(middle + half)}V${px(from)}Z`;
    const others = layers.get(fill);
    if (others) others.push(bar);
    else layers.set(fill, [bar]);
  }
  return { layers: Array.from(layers, ([fill, parts]) => ({ fill, d: parts.join('') })), below, above };
}
