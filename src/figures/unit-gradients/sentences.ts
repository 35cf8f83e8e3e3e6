export const unitSentences = [
  'overflow-activation',
  'overflow-loss',
  'overflow-gradient',
  'overflow-weight',
  'nan',
  'dead',
  'all-dead',
  'both',
  'vanishing',
  'exploding',
  'healthy',
  'healthy-dead',
  'weight',
  /** No hidden unit has a gradient above 0. */
  'weight-alone',
  'update-both',
  'update-frozen',
  /** The same, and one larger rate would suit all. */
  'update-slow',
  'update-thrown',
  'update-even',
  'update-adam',
  'update-dead',
] as const;

export type UnitSentence = (typeof unitSentences)[number];

/** Apart from the model of the rates, which the page does not carry from the start. */
export const ratesSentences = [
  'rates-under-way',
  /** One rate for all layers learns; only a rate for each; only Adam; none. */
  'rates-one',
  'rates-each',
  'rates-adam',
  'rates-none',
  /** The first gradient predicts nothing that could be measured. */
  'rates-still',
] as const;

export type RatesSentence = (typeof ratesSentences)[number];
