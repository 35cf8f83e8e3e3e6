import { type Expression, variable } from '@/core/calculus/arithmetic';
import { type Landscape, landscape } from '@/core/landscapes/landscape';

/** Examples to learn from: an input x and the answer y to it. */
export type Data = readonly (readonly [x: number, y: number])[];

/**
 * The loss of a line over (slope, intercept): L = 1/n · Σ (slope·xᵢ + intercept − yᵢ)², the mean squared error.
 * Its gradient is 2/n · Σ eᵢ·(xᵢ, 1), where eᵢ is prediction minus answer.
 * @throws RangeError without data.
 */
export function meanSquaredError(data: Data): Landscape {
  const count = data.length;
  if (count === 0) throw new RangeError('a loss needs at least one point of data');
  const expression: Expression = (m, variables) => {
    const slope = variable(variables, 0);
    const intercept = variable(variables, 1);
    const squares = data.map(([x, y]) => {
      const error = m.subtract(m.add(m.multiply(slope, m.constant(x)), intercept), m.constant(y));
      return m.multiply(error, error);
    });
    return m.divide(squares.reduce(m.add), m.constant(count));
  };
  return landscape(2, expression, {
    value: (point) => {
      const slope = point[0] as number;
      const intercept = point[1] as number;
      let sum = 0;
      for (const [x, y] of data) sum += (slope * x + intercept - y) ** 2;
      return sum / count;
    },
    gradientInto: (point, out) => {
      const slope = point[0] as number;
      const intercept = point[1] as number;
      let sum = 0;
      let alongSlope = 0;
      let alongIntercept = 0;
      for (const [x, y] of data) {
        const error = slope * x + intercept - y;
        sum += error * error;
        alongSlope += error * x;
        alongIntercept += error;
      }
      out[0] = (2 * alongSlope) / count;
      out[1] = (2 * alongIntercept) / count;
      return sum / count;
    },
  });
}
