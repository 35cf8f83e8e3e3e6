/** The units of the input and of every hidden layer, and the examples of a batch. */
export const units = 32;
export const batch = 64;
