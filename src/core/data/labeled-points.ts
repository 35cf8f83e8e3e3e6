/** Points of the plane in two classes: what a classifier is taught and tried on. */
export interface LabeledPoints {
  /** count×2, row by row: what `forward` takes. */
  readonly inputs: Float64Array;
  /** 0 or 1 each. */
  readonly labels: Float64Array;
}
