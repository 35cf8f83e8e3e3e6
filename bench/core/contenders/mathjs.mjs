import { derivative, parse } from 'mathjs/number';
import { descent, points, ridges } from '../tasks';

/** Derivatives of formulas as formulas, evaluated number by number. */
export function mathjs() {
  const differentiable = (text, variables) => ({
    value: parse(text).compile(),
    slopes: variables.map((name) => derivative(text, name).compile()),
  });
  const hills = differentiable('0.2 sin(x + y + sqrt(x^2 + y^2)) - sin(x/2)', ['x', 'y']);
  const waves = '0.3 sin(0.1 x) + 0.5 sin(cos(x)) + 0.1 sin(0.3 x + 2) + 4 cos(0.1 x) + 6 sin(0.05 x)';
  const onRidges = ridges.scales.map((scale) => differentiable(`${scale} * (${waves})`, ['x']));

  return {
    name: 'mathjs derivative',
    precision: 'float64',
    tolerance: 1e-12,
    tasks: {
      gradients: () => {
        const values = new Float64Array(points.length / 2);
        const slopes = new Float64Array(points.length);
        for (let k = 0; k < values.length; k++) {
          const scope = { x: points[2 * k], y: points[2 * k + 1] };
          values[k] = hills.value.evaluate(scope);
          slopes[2 * k] = hills.slopes[0].evaluate(scope);
          slopes[2 * k + 1] = hills.slopes[1].evaluate(scope);
        }
        return { values, slopes };
      },
      descent: () => walk(hills, ['x', 'y'], [descent.x, descent.y], descent.rate, descent.steps),
      ridge: () => {
        const { xs, start, rate, steps } = ridges;
        const heights = new Float64Array(onRidges.length * xs.length);
        const path = [];
        const values = [];
        onRidges.forEach((formula, k) => {
          for (let i = 0; i < xs.length; i++)
            heights[k * xs.length + i] = formula.value.evaluate({ x: xs[i] });
          const walked = walk(formula, ['x'], [start], rate, steps);
          path.push(...walked.path);
          values.push(...walked.values);
        });
        return { heights, path, values };
      },
    },
    cannot: { network: 'no matrices in `derivative`' },
  };
}

function walk(formula, variables, start, rate, steps) {
  const path = new Float64Array(variables.length * (steps + 1));
  const values = new Float64Array(steps + 1);
  const point = start.slice();
  for (let k = 0; k <= steps; k++) {
    const scope = Object.fromEntries(variables.map((name, i) => [name, point[i]]));
    path.set(point, variables.length * k);
    values[k] = formula.value.evaluate(scope);
    formula.slopes.forEach((slope, i) => {
      point[i] -= rate * slope.evaluate(scope);
    });
  }
  return { path, values };
}
