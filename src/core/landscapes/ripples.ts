import { type Expression, variable } from '@/core/calculus/arithmetic';
import { cos, sinCosInto } from '@/core/calculus/sine';
import { landscape } from './landscape';

/** (cos 2x + cos 2y)/2: an egg box, with a top, a pit or a pass every π/2. */
const expression: Expression = (m, variables) => {
  const two = m.constant(2);
  const x = m.cos(m.multiply(two, variable(variables, 0)));
  const y = m.cos(m.multiply(two, variable(variables, 1)));
  return m.divide(m.add(x, y), two);
};

/** Sine and cosine of 2x, and of 2y. */
const alongX = new Float64Array(2);
const alongY = new Float64Array(2);

export const ripples = landscape(2, expression, {
  value: (point) => (cos(2 * (point[0] as number)) + cos(2 * (point[1] as number))) / 2,
  gradientInto: (point, out) => {
    sinCosInto(2 * (point[0] as number), alongX);
    sinCosInto(2 * (point[1] as number), alongY);
    out[0] = -(alongX[0] as number);
    out[1] = -(alongY[0] as number);
    return ((alongX[1] as number) + (alongY[1] as number)) / 2;
  },
});
