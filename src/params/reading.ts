import type { Pair } from './query';
import { plainSigns } from './query';
import type { NumberParam, Param } from './schema';

const decimal = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** (−180, 180] */
const wrapDegrees = (degrees: number) => 180 - ((((180 - degrees) % 360) + 360) % 360);

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** `2.6·10⁻⁴`, `10^-3`, `1×10^5` with an `e`. */
const withE = (text: string): string =>
  text
    .replace(/[⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g, (power) =>
      `^${power}`
        .replace('⁺', '')
        .replace('⁻', '-')
        .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (digit) => String(superscripts.indexOf(digit))),
    )
    .replace(
      /^([+-]?)(?:([\d.,]+)\s*[·×x*]\s*)?10\s*\^+\s*\(?([+-]?\d+)\)?$/,
      (_, sign, factor = '1', power) => `${sign}${factor}e${power}`,
    );

/** `1,5` `1.234,5` `1,234.5` `12 000` as JavaScript writes them; undefined for `1,234`, which has two readings. */
function withPoint(text: string): string | undefined {
  const grouped = /^([+-]?\d{1,3})((?:[\s'’\u00a0\u202f]\d{3})+)([.,]\d+)?$/.exec(text);
  if (grouped) return `${grouped[1]}${grouped[2]?.replace(/\D/g, '')}${grouped[3]?.replace(',', '.') ?? ''}`;
  if (/^[+-]?\d{1,3}(,\d{3})+\.\d+$/.test(text) || /^[+-]?\d{1,3}(,\d{3}){2,}$/.test(text))
    return text.replaceAll(',', '');
  if (/^[+-]?\d{1,3}(\.\d{3})+,\d+$/.test(text) || /^[+-]?\d{1,3}(\.\d{3}){2,}$/.test(text))
    return text.replaceAll('.', '').replace(',', '.');
  if (/^[+-]?[1-9]\d{0,2}(,\d{3})+(e|$)/i.test(text)) return undefined;
  if (/^[+-]?\d*,\d+(e[+-]?\d+)?$/i.test(text)) return text.replace(',', '.');
  return text;
}

const opening = /^[\s"'“‘«„<([{*_]+/;
const closing = /[\s"'”’»“>)\]}*_.,;:!?…。，、；：！？）」』】》°]+$/;

/** Without what a sentence, a quotation or a chat puts round an address. */
const bare = (text: string): string => text.replace(opening, '').replace(closing, '');

/** The number that a text writes, with any of the usual signs; undefined where it is none, or could be two. */
export function readNumeral(given: string): number | undefined {
  const plain = plainSigns(given)
    .trim()
    .replace(/[\u2010-\u2015\u2212\ufe63]/g, '-');
  for (const text of [plain, bare(plain)]) {
    if (decimal.test(text)) return Number(text);
    const pointed = withPoint(withE(text));
    if (pointed !== undefined && decimal.test(pointed)) return Number(pointed);
  }
  return undefined;
}

function readNumber(param: NumberParam, given: string): number | undefined {
  const value = readNumeral(given);
  if (value === undefined) return undefined;
  if (param.wraps) return Number.isFinite(value) ? wrapDegrees(value) : undefined;
  const within = Math.min(param.max, Math.max(param.min, value));
  return param.integer ? Math.round(within) : within;
}

const words: Readonly<Record<string, 0 | 1>> = { true: 1, on: 1, yes: 1, false: 0, off: 0, no: 0 };

const lower = (text: string) => bare(plainSigns(text)).toLowerCase();

/** A formula from a query in which `+` was not encoded: beside another sign it is a blank, between two terms a plus. */
const formula = ({ value, withPlus }: Pair): string =>
  withPlus === value ? value : withPlus.replace(/(?<=^|[-*/^,(])\++|\++(?=[-*/^,)]|$)/g, ' ');

/** A text without what follows an address in a sentence; a bracket only where it closes nothing. */
function untrailed(text: string): string {
  const cut = text.replace(/[\s"'”’»>.,;:!?…。，；：！？]+$/, '');
  const surplus = [...cut].reduce((open, sign) => open + (sign === '(' ? 1 : sign === ')' ? -1 : 0), 0);
  return surplus < 0 && cut.endsWith(')') ? cut.slice(0, surplus) : cut;
}

/**
 * The value that a text of the address stands for; `undefined` where it stands for none.
 * @param exact for a query that a program wrote: a learner's text is then taken to the letter
 */
export function readValue(param: Param, pair: Pair, exact: boolean): number | string | undefined {
  const { value: given } = pair;
  switch (param.kind) {
    case 'number':
      return readNumber(param, given);
    case 'choice':
      if (param.choices.includes(given)) return given;
      return param.choices.find((name) => name.toLowerCase() === lower(given));
    case 'toggle': {
      const word = lower(given);
      return word === '0' ? 0 : word === '1' ? 1 : Object.hasOwn(words, word) ? words[word] : undefined;
    }
    case 'text': {
      const text = exact ? given : untrailed(param.formula ? formula(pair) : given);
      return text.length <= param.maxLength ? text : undefined;
    }
  }
}
