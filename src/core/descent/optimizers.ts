import { type AdagradOptions, adagrad } from './adagrad';
import { type AdamOptions, type AdamWOptions, adam, adamW } from './adam';
import { type RmspropOptions, rmsprop } from './rmsprop';
import { type SgdOptions, sgd } from './sgd';

/** One optimizer and its settings, named as in PyTorch; what is left out has PyTorch's default. */
export type OptimizerOptions = SgdOptions | RmspropOptions | AdagradOptions | AdamOptions | AdamWOptions;

export type OptimizerName = OptimizerOptions['name'];

/** Moves `weights` in place by one step against `gradient`, and remembers what its method needs for the next. */
export type Stepper = (weights: Float64Array, gradient: Float64Array) => void;

/**
 * A fresh optimizer for `size` weights, in PyTorch's definition.
 * @throws RangeError for settings that PyTorch refuses too.
 */
export function optimizer(options: OptimizerOptions, size: number): Stepper {
  switch (options.name) {
    case 'sgd':
      return sgd(options, size);
    case 'rmsprop':
      return rmsprop(options, size);
    case 'adagrad':
      return adagrad(options, size);
    case 'adam':
      return adam(options, size);
    case 'adamw':
      return adamW(options, size);
  }
}
