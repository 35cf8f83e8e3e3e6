import { type Arithmetic, type Expression, variable } from '@/core/calculus/arithmetic';
import { cos, sin } from '@/core/calculus/sine';
import { type Landscape, landscape } from './landscape';

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
      const tenth = x * 0.1;
      return (
        scale *
        (0.3 * sin(tenth) + 0.5 * sin(cos(x)) + 0.1 * sin(x * 0.3 + 2) + 4 * cos(tenth) + 6 * sin(x * 0.05))
      );
    },
    gradientInto: (point, out) => {
      const x = point[0] as number;
      const tenth = x * 0.1;
      const sinTenth = sin(tenth);
      const cosTenth = cos(tenth);
      const cosX = cos(x);
      const third = x * 0.3 + 2;
      const twentieth = x * 0.05;
      out[0] =
        scale *
        (0.03 * cosTenth -
          0.5 * cos(cosX) * sin(x) +
          0.03 * cos(third) -
          0.4 * sinTenth +
          0.3 * cos(twentieth));
      return (
        scale * (0.3 * sinTenth + 0.5 * sin(cosX) + 0.1 * sin(third) + 4 * cosTenth + 6 * sin(twentieth))
      );
    },
  });
}
