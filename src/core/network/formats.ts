/** How many bits hold a number. */
export type NumberFormat = 'float16' | 'float32' | 'float64';

export interface Range {
  /** Beyond it lies only ∞. */
  readonly largest: number;
  /** The smallest positive number, a subnormal one; up to half of it rounds to 0. */
  readonly smallest: number;
}

/** IEEE 754 binary16, binary32 and binary64. */
export const ranges: Readonly<Record<NumberFormat, Range>> = {
  float16: { largest: 65504, smallest: 2 ** -24 },
  float32: { largest: 2 ** 128 - 2 ** 104, smallest: 2 ** -149 },
  float64: { largest: Number.MAX_VALUE, smallest: Number.MIN_VALUE },
};

/**
 * The largest Frobenius norm that comes out of a sum of squares: √largest where the squares are summed in the format
 * itself. Those of float16 are summed in float32, as PyTorch does, and only their root has to fit.
 */
export const largestNorm: Readonly<Record<NumberFormat, number>> = {
  float16: ranges.float16.largest,
  float32: Math.sqrt(ranges.float32.largest),
  float64: Math.sqrt(ranges.float64.largest),
};

/**
 * What a number format makes of an array that was computed in float64:
 * `overflow`: an entry passes the largest number; `nan`: one is no number; `underflow`: not all are 0, yet all would be
 * stored as 0; `zero`: all are 0 even here, by units that are dead or by underflow of float64 itself.
 */
export type FloatStatus = 'finite' | 'overflow' | 'nan' | 'underflow' | 'zero';

/** What `format` makes of `values`, whose Frobenius norm is known; it is enough to look at single entries near the edges. */
export function floatStatusOf(values: Float64Array, norm: number, format: NumberFormat): FloatStatus {
  const { largest, smallest } = ranges[format];
  if (norm === 0) return 'zero';
  if (norm <= smallest / 2) return 'underflow';
  if (norm <= largest) {
    if (norm > (smallest / 2) * Math.sqrt(values.length)) return 'finite';
    for (const v of values) if (Math.abs(v) > smallest / 2) return 'finite';
    return 'underflow';
  }
  let nan = false;
  for (const v of values) {
    if (Math.abs(v) > largest) return 'overflow';
    if (Number.isNaN(v)) nan = true;
  }
  return nan ? 'nan' : 'finite';
}

/**
 * What passed out of a format's range, and in which layer: the input is layer 0, a loss belongs to the last. Of a
 * recurrent network the layer is the time step.
 */
export interface NumericalFault {
  /** Called `fate` because the files that the rescue lab saves call it so. */
  readonly fate: Exclude<FloatStatus, 'finite'>;
  readonly quantity:
    | 'preactivation'
    | 'activation'
    | 'loss'
    | 'activation-gradient'
    | 'hidden-gradient'
    | 'weight-gradient'
    | 'parameter';
  readonly layer: number;
}

/** The first fault of each kind, in the order in which a pass computes. */
export type NumericalFaults = Partial<Record<NumericalFault['fate'], NumericalFault>>;

/** Records what is wrong with an array, if anything, unless a fault of its kind came earlier. */
export function recordFault(
  faults: NumericalFaults,
  quantity: NumericalFault['quantity'],
  layer: number,
  values: Float64Array,
  norm: number,
  format: NumberFormat,
): void {
  const fate = floatStatusOf(values, norm, format);
  if (fate !== 'finite') faults[fate] ??= { fate, quantity, layer };
}

/** What ends a run. Overflow first: it is what most NaN come from. */
export function firstFatal({ overflow, nan }: NumericalFaults): NumericalFault | null {
  return overflow ?? nan ?? null;
}
