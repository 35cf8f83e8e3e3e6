/** A recorded program with its numbers: four cells a slot, of which the first holds the value. */
export interface Tape {
  readonly dimension: number;
  readonly code: Uint8Array;
  /** The first cell of each operation's operands, and of the first operation. */
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly first: number;
  readonly cells: Float64Array;
}

export const cellsPerEntry = 4;
