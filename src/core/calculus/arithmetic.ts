/**
 * The operations that a formula may use, over any kind of number: plain numbers give its value, dual numbers
 * its derivative along a direction, a tape its whole gradient. One definition, many readings.
 */
export interface Arithmetic<T> {
  constant(value: number): T;
  add(a: T, b: T): T;
  subtract(a: T, b: T): T;
  multiply(a: T, b: T): T;
  divide(a: T, b: T): T;
  negate(a: T): T;
  /** a^b with both free. A negative base has a value only where b is whole, and then no slope along b. */
  power(a: T, b: T): T;
  /** a^exponent with a fixed exponent, which may be negative or a fraction. */
  raise(a: T, exponent: number): T;
  sqrt(a: T): T;
  exp(a: T): T;
  /** The natural logarithm. */
  log(a: T): T;
  sin(a: T): T;
  cos(a: T): T;
  tan(a: T): T;
  tanh(a: T): T;
  abs(a: T): T;
  /** −1, 0 or 1. */
  sign(a: T): T;
  min(a: T, b: T): T;
  max(a: T, b: T): T;
}

/** A formula in as many variables as it reads, written once for every arithmetic. */
export type Expression = <T>(m: Arithmetic<T>, variables: readonly T[]) => T;

/**
 * The variable at `index`.
 * @throws RangeError when the expression reads more variables than it was given.
 */
export function variable<T>(variables: readonly T[], index: number): T {
  const found = variables[index];
  if (found === undefined) throw new RangeError(`the expression has no variable ${index}`);
  return found;
}
