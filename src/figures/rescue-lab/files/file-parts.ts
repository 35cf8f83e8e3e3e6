import { decodeNumber } from './file-numbers';

/** What a part of a file may be: numbers between two ends, or any, NaN and ∞ too. */
export type Range = readonly [least: number, most: number] | 'any';

export const finite = [-Number.MAX_VALUE, Number.MAX_VALUE] as const;

/** The first part of a file that does not fit, by its path. */
export class Damaged extends Error {
  readonly at: string;

  constructor(at: string) {
    super(at);
    this.at = at;
  }
}

/** A part of a file that was JSON. Nothing in it is believed: each look checks, and throws `Damaged` where it does not fit. */
export interface Part {
  /** The part of that name, or of that place in a list. */
  get(name: string | number): Part;
  isNull(): boolean;
  number(range: Range): number;
  whole(range: readonly [number, number]): number;
  word<Name extends string>(names: readonly Name[]): Name;
  /** How long a list is. */
  length(range: readonly [number, number]): number;
  /** A list of `length` numbers. */
  numbers(length: number, range: Range): Float64Array;
  damaged(): never;
}

export function part(value: unknown, at: string): Part {
  const damaged = (): never => {
    throw new Damaged(at);
  };
  const within = (entry: unknown, range: Range): number => {
    const found = decodeNumber(entry);
    if (found === undefined) return damaged();
    return range === 'any' || (found >= range[0] && found <= range[1]) ? found : damaged();
  };
  const list = (): readonly unknown[] => (Array.isArray(value) ? value : damaged());
  const whole = (found: number) => (Number.isSafeInteger(found) ? found : damaged());
  return {
    get: (name) => {
      const known = typeof value === 'object' && value !== null && Object.hasOwn(value, name);
      if (!known) throw new Damaged(`${at}.${name}`);
      return part((value as Readonly<Record<string | number, unknown>>)[name], `${at}.${name}`);
    },
    isNull: () => value === null,
    number: (range) => within(value, range),
    whole: (range) => whole(within(value, range)),
    word: (names) => names.find((name) => name === value) ?? damaged(),
    length: (range) => within(list().length, range),
    numbers: (length, range) => {
      if (list().length !== length) damaged();
      return Float64Array.from(list(), (entry) => within(entry, range));
    },
    damaged,
  };
}
