import { type Expression, variable } from '@/core/calculus/arithmetic';
import { landscape } from './landscape';

/** (cos 2x + cos 2y)/2: an egg box, with a top, a pit or a pass every π/2. */
const expression: Expression = (m, variables) => {
  const two = m.constant(2);
  const x = m.cos(m.multiply(two, variable(variables, 0)));
  const y = m.cos(m.multiply(two, variable(variables, 1)));
  return m.divide(m.add(x, y), two);
};

export const ripples = landscape(2, expression, {
  value: (point) => (Math.cos(2 * (point[0] as number)) + Math.cos(2 * (point[1] as number))) / 2,
  gradientInto: (point, out) => {
    const x = 2 * (point[0] as number);
    const y = 2 * (point[1] as number);
    out[0] = -Math.sin(x);
    out[1] = -Math.sin(y);
    return (Math.cos(x) + Math.cos(y)) / 2;
  },
});
