import { type Expression, variable } from '@/core/calculus/arithmetic';
import { sin, sinCosInto } from '@/core/calculus/sine';
import { landscape } from './landscape';

/** 0.2·sin(x + y + r) − sin(x/2) with r = √(x² + y²): hills and valleys with a cone tip at the origin. */
const expression: Expression = (m, variables) => {
  const x = variable(variables, 0);
  const y = variable(variables, 1);
  const r = m.sqrt(m.add(m.multiply(x, x), m.multiply(y, y)));
  const waves = m.sin(m.add(m.add(x, y), r));
  return m.subtract(m.multiply(m.constant(0.2), waves), m.sin(m.divide(x, m.constant(2))));
};

/** Sine and cosine of x + y + r, and of x / 2. */
const wave = new Float64Array(2);
const half = new Float64Array(2);

export const hills = landscape(2, expression, {
  value: (point) => {
    const x = point[0] as number;
    const y = point[1] as number;
    return 0.2 * sin(x + y + Math.sqrt(x * x + y * y)) - sin(x / 2);
  },
  gradientInto: (point, out) => {
    const x = point[0] as number;
    const y = point[1] as number;
    const r = Math.sqrt(x * x + y * y);
    sinCosInto(x + y + r, wave);
    sinCosInto(x / 2, half);
    const swing = 0.2 * (wave[1] as number);
    // At the tip x / r is 0 / 0: both slopes become NaN, and the value with them.
    out[0] = swing * (1 + x / r) - 0.5 * (half[1] as number);
    out[1] = swing * (1 + y / r);
    return r === 0 ? Number.NaN : 0.2 * (wave[0] as number) - (half[0] as number);
  },
});
