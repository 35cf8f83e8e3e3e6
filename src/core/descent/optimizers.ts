import { type AdagradOptions, adagrad } from './adagrad';
import { type AdamOptions, type AdamWOptions, adam, adamW } from './adam';
import { type RmspropOptions, rmsprop } from './rmsprop';
import { type SgdOptions, sgd } from './sgd';
import type { Stepper } from './stepper';

/** One optimizer and its settings, named as in PyTorch; what is left out has PyTorch's default. */
export type OptimizerOptions = SgdOptions | RmspropOptions | AdagradOptions | AdamOptions | AdamWOptions;

export type OptimizerName = OptimizerOptions['name'];

/** How many running numbers a method keeps for each weight. */
const stateSizes = { sgd: 1, rmsprop: 3, adagrad: 1, adam: 2, adamw: 2 } as const satisfies Record<
  OptimizerName,
  number
>;

/** Fresh memory for `size` weights: steps taken, then what is kept for each weight. A copy of it is a place to go on from. */
export const optimizerMemory = (name: OptimizerName, size: number): Float64Array =>
  new Float64Array(1 + stateSizes[name] * size);

/**
 * An optimizer for `size` weights, in PyTorch's definition, that goes on from `memory`, in place.
 * @throws RangeError for settings that PyTorch refuses too, and for the memory of another method or size.
 */
export function optimizer(
  options: OptimizerOptions,
  size: number,
  memory: Float64Array = optimizerMemory(options.name, size),
): Stepper {
  if (memory.length !== 1 + stateSizes[options.name] * size) {
    throw new RangeError(`${memory.length} numbers are no memory of ${options.name} for ${size} weights`);
  }
  const taken = memory.subarray(0, 1);
  const part = (k: number) => memory.subarray(1 + k * size, 1 + (k + 1) * size);
  switch (options.name) {
    case 'sgd':
      return sgd(options, taken, part(0));
    case 'rmsprop':
      return rmsprop(options, taken, part(0), part(1), part(2));
    case 'adagrad':
      return adagrad(options, taken, part(0));
    case 'adam':
      return adam(options, taken, part(0), part(1));
    case 'adamw':
      return adamW(options, taken, part(0), part(1));
  }
}
