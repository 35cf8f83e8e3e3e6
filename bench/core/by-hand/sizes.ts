/** The units of the input and of every hidden layer, and the examples of a batch. */
export const UNITS = 32;
export const BATCH = 64;
