import { centralDifference, forwardDifference } from '@/core/calculus/differences';
import { type OptimizerOptions, optimizer } from '@/core/descent/optimizers';
import { walk } from '@/core/descent/walk';
import { type Landscape, ridge, surfaces } from '@/core/landscapes';
import type { Answer } from './comparison';
import { networkKinds } from './network-kinds';

/** How to answer a case of a kind. */
export type Kind = (input: never) => Answer;

interface Place {
  function: 'surface' | 'ridge';
  scale?: number;
}

function landscapeOf(place: Place): Landscape {
  return place.function === 'surface' ? surfaces.hills : ridge(place.scale ?? 1);
}

function points(path: Float64Array, dimension: number): number[][] {
  return Array.from({ length: path.length / dimension }, (_, k) =>
    Array.from(path.subarray(k * dimension, (k + 1) * dimension)),
  );
}

function gradient(input: Place & { point: number[]; h: number }): Answer {
  const landscape = landscapeOf(input);
  const slope = landscape.slope(input.point);
  return {
    value: landscape.value(input.point),
    forwardDifference: forwardDifference(landscape.value, input.point, input.h),
    centralDifference: centralDifference(landscape.value, input.point, input.h),
    gradient: slope.kind === 'smooth' ? slope.gradient : slope.kind,
  };
}

interface DifferenceWalk extends Place {
  start: number[];
  h: number;
  steps: number;
  learningRate: number;
  direction: 'ascent' | 'descent';
}

function differenceWalk(input: DifferenceWalk): Answer {
  const landscape = landscapeOf(input);
  const { path } = walk({ ...input, landscape, rate: input.learningRate });
  return { path: points(path, landscape.dimension) };
}

interface Optimization extends Place {
  start: number[];
  steps: number;
  optimizer: OptimizerOptions;
}

function optimization(input: Optimization): Answer {
  const landscape = landscapeOf(input);
  const step = optimizer(input.optimizer, landscape.dimension);
  const point = Float64Array.from(input.start);
  const slope = new Float64Array(landscape.dimension);
  const path = [input.start];
  for (let k = 0; k < input.steps; k++) {
    landscape.gradientInto(point, slope);
    step(point, slope);
    path.push(Array.from(point));
  }
  return { path };
}

/** Every kind that can be answered. */
export const kinds: Readonly<Record<string, Kind>> = {
  gradient,
  'difference-walk': differenceWalk,
  optimizer: optimization,
  ...networkKinds,
};

/** The values that are one array per layer, or one norm per layer or step: a relative tolerance holds for each. */
export const layered: readonly string[] = [
  'weightGradients',
  'biasGradients',
  'normScaleGradients',
  'normShiftGradients',
  'activationGradients',
  'weightGradientNorms',
  'activationGradientNorms',
  'hiddenGradientNorms',
  'gradients',
];
