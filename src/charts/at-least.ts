/** Of the decades of a number that chaos makes differ between browsers, as many as are safe to tell. */
const safe = 0.75;

/** A large number that rounding has reached, as a sentence may tell it: by a power of ten that it passes by far. */
export const atLeast = (value: number): string => `>1e${Math.floor(safe * Math.log10(value))}`;
