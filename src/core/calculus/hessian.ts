import type { Expression } from './arithmetic';
import { duals } from './duals';
import { numbers } from './numbers';

const first = duals(numbers);
const second = duals(first);

/**
 * The exact matrix of second derivatives H[i][j] = ∂²f/∂xᵢ∂xⱼ, symmetric, by dual numbers of dual numbers.
 * Entries are NaN or infinite where the formula has no second derivative.
 */
export function hessian(expression: Expression, point: ArrayLike<number>): number[][] {
  const size = point.length;
  const rows = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  const entry = (i: number, j: number) => {
    const variables = Array.from(point, (value, k) => ({
      value: { value, slope: k === j ? 1 : 0 },
      slope: first.constant(k === i ? 1 : 0),
    }));
    return expression(second, variables).slope.slope;
  };
  rows.forEach((row, i) => {
    rows.slice(0, i + 1).forEach((mirror, j) => {
      const value = entry(i, j);
      row[j] = value;
      mirror[i] = value;
    });
  });
  return rows;
}
