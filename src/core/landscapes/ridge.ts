import { type Arithmetic, type Expression, variable } from '@/core/calculus/arithmetic';
import { sinCosInto } from '@/core/calculus/sine';
import { type Landscape, landscape } from './landscape';

/** Sine and cosine of x, 0.3x + 2, 0.1x and 0.05x, and of cos x. */
const one = new Float64Array(2);
const third = new Float64Array(2);
const tenth = new Float64Array(2);
const twentieth = new Float64Array(2);
const inner = new Float64Array(2);

const angles = new Float64Array(4);
const waves = [one, third, tenth, twentieth] as const;

/**
 * No curvature of the ridge of scale 1 is larger, of either sign: 0.003 + 0.009 + 0.04 + 0.015 for the long waves, and
 * ½·|sin²x·sin(cos x) + cos x·cos(cos x)| ≤ 0.434 for the short one.
 */
export const ridgeCurvatureBound = 0.51;

/**
 * scale·(0.3·sin(0.1x) + 0.5·sin(cos x) + 0.1·sin(0.3x + 2) + 4·cos(0.1x) + 6·sin(0.05x)): a landscape of one
 * variable, of interest on [50, 125].
 */
export function ridge(scale: number): Landscape {
  const expression: Expression = <T>(m: Arithmetic<T>, variables: readonly T[]) => {
    const x = variable(variables, 0);
    const times = (factor: number, a: T) => m.multiply(m.constant(factor), a);
    const terms = [
      times(0.3, m.sin(times(0.1, x))),
      times(0.5, m.sin(m.cos(x))),
      times(0.1, m.sin(m.add(times(0.3, x), m.constant(2)))),
      times(4, m.cos(times(0.1, x))),
      times(6, m.sin(times(0.05, x))),
    ];
    return times(scale, terms.reduce(m.add));
  };
  const height = () =>
    scale *
    (0.3 * (tenth[0] as number) +
      0.5 * (inner[0] as number) +
      0.1 * (third[0] as number) +
      4 * (tenth[1] as number) +
      6 * (twentieth[0] as number));
  return landscape(1, expression, {
    value: (point) => {
      turn(point[0] as number);
      return height();
    },
    gradientInto: (point, out) => {
      turn(point[0] as number);
      out[0] =
        scale *
        (0.03 * (tenth[1] as number) -
          0.5 * (inner[1] as number) * (one[0] as number) +
          0.03 * (third[1] as number) -
          0.4 * (tenth[0] as number) +
          0.3 * (twentieth[1] as number));
      return height();
    },
  });
}

/** Fills all sines and cosines: in a loop, because engines inline so long a function only once or twice. */
function turn(x: number): void {
  angles[0] = x;
  angles[1] = x * 0.3 + 2;
  angles[2] = x * 0.1;
  angles[3] = x * 0.05;
  for (let k = 0; k < waves.length; k++) sinCosInto(angles[k] as number, waves[k] as Float64Array);
  sinCosInto(one[1] as number, inner);
}
