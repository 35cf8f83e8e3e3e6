import { type Expression, variable } from '@/core/calculus/arithmetic';
import { landscape } from './landscape';

/** ((1 − x)² + 100(y − x²)²)/100: the curved valley of Rosenbrock (1960), scaled down; its floor is at (1, 1). */
const expression: Expression = (m, variables) => {
  const x = variable(variables, 0);
  const y = variable(variables, 1);
  const off = m.subtract(m.constant(1), x);
  const rise = m.subtract(y, m.multiply(x, x));
  const hundred = m.constant(100);
  return m.divide(m.add(m.multiply(off, off), m.multiply(hundred, m.multiply(rise, rise))), hundred);
};

export const valley = landscape(2, expression, {
  value: (point) => {
    const x = point[0] as number;
    const off = 1 - x;
    const rise = (point[1] as number) - x * x;
    return (off * off + 100 * rise * rise) / 100;
  },
  gradientInto: (point, out) => {
    const x = point[0] as number;
    const off = 1 - x;
    const rise = (point[1] as number) - x * x;
    out[0] = -0.02 * off - 4 * x * rise;
    out[1] = 2 * rise;
    return (off * off + 100 * rise * rise) / 100;
  },
});
