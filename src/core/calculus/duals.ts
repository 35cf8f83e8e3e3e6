import type { Arithmetic } from './arithmetic';

/** A value and its derivative along one direction, a + a′ε with ε² = 0. */
export interface Dual<T> {
  readonly value: T;
  readonly slope: T;
}

/**
 * Forward-mode automatic differentiation over any arithmetic. `duals(numbers)` carries a first derivative,
 * `duals(duals(numbers))` an exact second one.
 * At a kink the rule of PyTorch holds: |a|′ is 0 at 0, and a tie of min or max counts half for each side.
 */
export function duals<T>(base: Arithmetic<T>): Arithmetic<Dual<T>> {
  const { add, subtract, multiply, divide, negate, constant } = base;
  const zero = constant(0);
  const one = constant(1);
  const half = constant(0.5);
  const square = (a: T) => multiply(a, a);

  /** φ(a) with the derivative φ′(a)·a′. */
  const chain = (value: T, derivative: T, a: Dual<T>): Dual<T> => ({
    value,
    slope: multiply(derivative, a.slope),
  });
  /** The larger (side 1) or smaller (side −1) of two; sign(a − b) says which slope counts. */
  const pick = (value: T, side: T, a: Dual<T>, b: Dual<T>): Dual<T> => {
    const lead = multiply(half, add(one, multiply(side, base.sign(subtract(a.value, b.value)))));
    return { value, slope: add(multiply(lead, a.slope), multiply(subtract(one, lead), b.slope)) };
  };

  return {
    constant: (value) => ({ value: constant(value), slope: zero }),
    add: (a, b) => ({ value: add(a.value, b.value), slope: add(a.slope, b.slope) }),
    subtract: (a, b) => ({ value: subtract(a.value, b.value), slope: subtract(a.slope, b.slope) }),
    multiply: (a, b) => ({
      value: multiply(a.value, b.value),
      slope: add(multiply(a.slope, b.value), multiply(a.value, b.slope)),
    }),
    divide: (a, b) => {
      const value = divide(a.value, b.value);
      return { value, slope: divide(subtract(a.slope, multiply(value, b.slope)), b.value) };
    },
    negate: (a) => ({ value: negate(a.value), slope: negate(a.slope) }),
    power: (a, b) => {
      const value = base.power(a.value, b.value);
      const along = multiply(multiply(b.value, base.power(a.value, subtract(b.value, one))), a.slope);
      return { value, slope: add(along, multiply(multiply(value, base.log(a.value)), b.slope)) };
    },
    raise: (a, n) =>
      n === 0
        ? { value: one, slope: zero }
        : chain(base.raise(a.value, n), multiply(constant(n), base.raise(a.value, n - 1)), a),
    sqrt: (a) => {
      const value = base.sqrt(a.value);
      return chain(value, divide(half, value), a);
    },
    exp: (a) => {
      const value = base.exp(a.value);
      return chain(value, value, a);
    },
    log: (a) => chain(base.log(a.value), divide(one, a.value), a),
    sin: (a) => chain(base.sin(a.value), base.cos(a.value), a),
    cos: (a) => chain(base.cos(a.value), negate(base.sin(a.value)), a),
    tan: (a) => {
      const value = base.tan(a.value);
      return chain(value, add(one, square(value)), a);
    },
    tanh: (a) => {
      const value = base.tanh(a.value);
      return chain(value, subtract(one, square(value)), a);
    },
    abs: (a) => chain(base.abs(a.value), base.sign(a.value), a),
    sign: (a) => chain(base.sign(a.value), zero, a),
    min: (a, b) => pick(base.min(a.value, b.value), negate(one), a, b),
    max: (a, b) => pick(base.max(a.value, b.value), one, a, b),
  };
}
