import { type Expression, variable } from '@/core/calculus/arithmetic';
import { landscape } from './landscape';

/** (x² − y²)/4: level at the origin, up along x and down along y. */
const expression: Expression = (m, variables) => {
  const x = variable(variables, 0);
  const y = variable(variables, 1);
  return m.divide(m.subtract(m.multiply(x, x), m.multiply(y, y)), m.constant(4));
};

export const saddle = landscape(2, expression, {
  value: (point) => {
    const x = point[0] as number;
    const y = point[1] as number;
    return (x * x - y * y) / 4;
  },
  gradientInto: (point, out) => {
    const x = point[0] as number;
    const y = point[1] as number;
    out[0] = x / 2;
    out[1] = -y / 2;
    return (x * x - y * y) / 4;
  },
});
