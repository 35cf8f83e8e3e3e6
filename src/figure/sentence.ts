/** A sentence in its long form: its key, and the values that are neither a readout nor a parameter, or differ from it. */
export interface SentenceParts<Key extends string> {
  readonly key: Key;
  readonly values: Readonly<Record<string, number | string>>;
}

/** A sentence; the key alone where it needs no values of its own. */
export type Sentence<Key extends string> = Key | SentenceParts<Key>;

export const sentenceParts = <Key extends string>(sentence: Sentence<Key>): SentenceParts<Key> =>
  typeof sentence === 'string' ? { key: sentence, values: {} } : sentence;
