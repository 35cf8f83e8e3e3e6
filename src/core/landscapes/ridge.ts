import { type Arithmetic, type Expression, variable } from '@/core/calculus/arithmetic';
import { cos, sin, sinCosInto } from '@/core/calculus/sine';
import { type Landscape, landscape } from './landscape';

/** Sine and cosine of x, cos x, 0.3x + 2, 0.1x and 0.05x. */
const one = new Float64Array(2);
const inner = new Float64Array(2);
const third = new Float64Array(2);
const tenth = new Float64Array(2);
const twentieth = new Float64Array(2);

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
    const waves = [
      times(0.3, m.sin(times(0.1, x))),
      times(0.5, m.sin(m.cos(x))),
      times(0.1, m.sin(m.add(times(0.3, x), m.constant(2)))),
      times(4, m.cos(times(0.1, x))),
      times(6, m.sin(times(0.05, x))),
    ];
    return times(scale, waves.reduce(m.add));
  };
  return landscape(1, expression, {
    value: (point) => {
      const x = point[0] as number;
      return (
        scale *
        (0.3 * sin(x * 0.1) +
          0.5 * sin(cos(x)) +
          0.1 * sin(x * 0.3 + 2) +
          4 * cos(x * 0.1) +
          6 * sin(x * 0.05))
      );
    },
    gradientInto: (point, out) => {
      const x = point[0] as number;
      sinCosInto(x, one);
      sinCosInto(one[1] as number, inner);
      sinCosInto(x * 0.3 + 2, third);
      sinCosInto(x * 0.1, tenth);
      sinCosInto(x * 0.05, twentieth);
      out[0] =
        scale *
        (0.03 * (tenth[1] as number) -
          0.5 * (inner[1] as number) * (one[0] as number) +
          0.03 * (third[1] as number) -
          0.4 * (tenth[0] as number) +
          0.3 * (twentieth[1] as number));
      return (
        scale *
        (0.3 * (tenth[0] as number) +
          0.5 * (inner[0] as number) +
          0.1 * (third[0] as number) +
          4 * (tenth[1] as number) +
          6 * (twentieth[0] as number))
      );
    },
  });
}
