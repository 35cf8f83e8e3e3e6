/** Moves `weights` in place by one step against `gradient`, and remembers what its method needs for the next. */
export type Stepper = (weights: Float64Array, gradient: Float64Array) => void;
