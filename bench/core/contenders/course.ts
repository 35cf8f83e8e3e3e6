import { walk } from '@/core/descent/walk';
import { parseFormula } from '@/core/landscapes/formula';
import { type Landscape, ridge, surfaces } from '@/core/landscapes/index';
import { backward } from '@/core/network/backward';
import { backwardBuffers } from '@/core/network/backward-buffers';
import { checkBackward } from '@/core/network/check-range';
import { forward, forwardBuffers } from '@/core/network/forward';
import { batch } from '../by-hand/sizes';
import { type Answers, type Contender, descent, points, ridges, specimen } from '../tasks';

/** The core of the course as its figures use it. */
export function course(): Contender {
  return {
    name: 'this course',
    precision: 'float64',
    tolerance: 1e-12,
    tasks: { ...onLandscapes(surfaces.hills, ridge), network: networkPass() },
  };
}

/** The same landscapes, typed in by a learner. */
export function courseTyped(): Contender {
  const hills = typed('0.2 sin(x + y + sqrt(x^2 + y^2)) - sin(x/2)', ['x', 'y']);
  const waves = '0.3 sin(0.1x) + 0.5 sin(cos(x)) + 0.1 sin(0.3x + 2) + 4 cos(0.1x) + 6 sin(0.05x)';
  return {
    name: 'this course, formula typed in',
    precision: 'float64',
    tolerance: 1e-12,
    tasks: onLandscapes(hills, (scale) => typed(`${scale} (${waves})`, ['x'])),
    cannot: { network: 'no formula' },
  };
}

function typed(text: string, variables: readonly string[]): Landscape {
  const parsed = parseFormula(text, variables);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.problem.kind}`);
  return parsed.landscape;
}

function onLandscapes(hills: Landscape, ridgeOf: (scale: number) => Landscape) {
  const { x, y, rate, steps } = descent;
  const values = new Float64Array(points.length / 2);
  const slopes = new Float64Array(points.length);
  const point = new Float64Array(2);
  const gradient = new Float64Array(2);
  const onRidges = ridges.scales.map(ridgeOf);

  return {
    gradients: (): Answers['gradients'] => {
      for (let k = 0; k < values.length; k++) {
        point[0] = points[2 * k] as number;
        point[1] = points[2 * k + 1] as number;
        values[k] = hills.gradientInto(point, gradient);
        slopes[2 * k] = gradient[0] as number;
        slopes[2 * k + 1] = gradient[1] as number;
      }
      return { values, slopes };
    },
    descent: (): Answers['descent'] =>
      walk({ landscape: hills, start: [x, y], steps, rate, direction: 'descent' }),
    ridge: () => sampleAndWalk(onRidges),
  };
}

const heights = new Float64Array(ridges.scales.length * ridges.xs.length);
const place = new Float64Array(1);

function sampleAndWalk(landscapes: readonly Landscape[]): Answers['ridge'] {
  const { xs, start, rate, steps } = ridges;
  const path = new Float64Array(landscapes.length * (steps + 1));
  const values = new Float64Array(path.length);
  landscapes.forEach((landscape, k) => {
    for (let i = 0; i < xs.length; i++) {
      place[0] = xs[i] as number;
      heights[k * xs.length + i] = landscape.value(place);
    }
    const walked = walk({ landscape, start: [start], steps, rate, direction: 'descent' });
    path.set(walked.path, k * (steps + 1));
    values.set(walked.values, k * (steps + 1));
  });
  return { heights, path, values };
}

function networkPass(): () => Answers['network'] {
  const { network, inputs, targets } = specimen;
  const room = forwardBuffers(network, batch);
  const buffers = backwardBuffers(network, batch);
  return () => {
    const pass = forward(network, inputs, { buffers: room });
    const gradients = backward(pass, { loss: 'mse', target: targets }, { buffers });
    const { activationNorms, weightNorms } = checkBackward(gradients, {}, 'float64');
    return { loss: [gradients.loss], activations: activationNorms, weights: weightNorms };
  };
}
