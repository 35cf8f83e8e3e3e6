import type { Separator } from './separators';

/** How the numbers of a text are written: which mark their fractions follow. */
export type Decimal = '.' | ',';

/** Full-width, Arabic, Persian and Devanagari digits and signs by the plain ones, one for one. */
const zeros = [0xff10, 0x0660, 0x06f0, 0x0966];
const otherDigit = /[\uff10-\uff19\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/g;
const signs: Readonly<Record<string, string>> = {
  '\u2212': '-',
  '\u2013': '-',
  '\uff0d': '-',
  '\ufe63': '-',
  '\uff0b': '+',
  '\uff0e': '.',
  '\u3002': '.',
  '\uff61': '.',
  '\uff0c': ',',
  '\uff45': 'e',
  '\uff25': 'E',
  '\u2019': "'",
  '\u066b': '.',
  '\u066c': "'",
};
const otherSign = new RegExp(`[${Object.keys(signs).join('')}]`, 'g');
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A numeral in plain digits and signs: `１。５` is `1.5`, `1.2e−8` is `1.2e-8`, `3·10⁻⁵` is `3e-5`. */
export const plainNumeral = (text: string): string =>
  text
    .replace(otherDigit, (digit) => {
      const code = digit.charCodeAt(0);
      return String(code - (zeros.find((zero) => code >= zero && code < zero + 10) ?? code));
    })
    .replace(otherSign, (sign) => signs[sign] ?? sign)
    .replace(
      /\s*[×·⋅*]\s*10(?:\^\{?([+-]?\d+)\}?|([⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+))$/,
      (_, power, raised: string | undefined) => (raised === undefined ? `e${power}` : `e${lowered(raised)}`),
    )
    .replace(/\s/g, ' ');

const lowered = (raised: string) =>
  Array.from(raised, (mark) => (mark === '⁻' ? '-' : mark === '⁺' ? '' : superscripts.indexOf(mark))).join(
    '',
  );

const number = {
  '.': /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i,
  ',': /^[+-]?(?:\d+,?\d*|,\d+)(?:e[+-]?\d+)?$/i,
} as const;
/** Digits in groups of three, or of two before the last three as in India; no program groups a number with an exponent. */
const grouped = {
  '.': /^[+-]?(?:\d{1,3}([, '])\d{3}(?:\1\d{3})*|\d{1,2}(?:,\d{2})+,\d{3})(?:\.\d*)?$/,
  ',': /^[+-]?\d{1,3}([. '])\d{3}(?:\1\d{3})*(?:,\d*)?$/,
} as const;

/** The number that a plain numeral stands for under one decimal mark; undefined where it is none. */
export function numberIn(plain: string, decimal: Decimal): number | undefined {
  if (number[decimal].test(plain)) return Number(plain.replace(',', '.'));
  if (!grouped[decimal].test(plain)) return undefined;
  const bare = plain.replace(decimal === '.' ? /[, ']/g : /[. ']/g, '');
  return Number(bare.replace(',', '.'));
}

/** Under which marks a numeral with a dot or comma is a number; `both` where they give different ones. */
function evidenceOf(plain: string): Decimal | 'both' | undefined {
  if (!/[.,]/.test(plain)) return undefined;
  const [dot, comma] = [numberIn(plain, '.'), numberIn(plain, ',')];
  if (dot === undefined) return comma === undefined ? undefined : ',';
  if (comma === undefined || dot === comma) return comma === undefined ? '.' : undefined;
  // Groups do not begin with 0: 0,123 and 0.123 are fractions.
  if (/^[+-]?0,/.test(plain)) return ',';
  if (/^[+-]?0\./.test(plain)) return '.';
  return 'both';
}

export type Found =
  | { readonly decimal: Decimal }
  /** A numeral that two ways of writing read as two numbers, and nothing in the text tells which. */
  | { readonly ambiguous: string }
  /** Two numerals that no one way of writing reads. */
  | { readonly comma: string; readonly dot: string };

/**
 * The decimal mark of all numerals of a text. Where only such as `1,234` or `1.234` have a mark, a comma is never guessed;
 * a dot is one where commas or blanks separate the cells, as programs write them, but not where a spreadsheet may have.
 */
export function decimalOf(numerals: Iterable<string>, separator: Separator): Found {
  let dot: string | undefined;
  let comma: string | undefined;
  let either: string | undefined;
  for (const plain of numerals) {
    const evidence = evidenceOf(plain);
    if (evidence === '.') dot ??= plain;
    else if (evidence === ',') comma ??= plain;
    else if (evidence === 'both') either ??= plain;
    if (dot !== undefined && comma !== undefined) return { comma, dot };
  }
  if (comma !== undefined) return { decimal: ',' };
  if (dot !== undefined || either === undefined) return { decimal: '.' };
  const programs = separator === ',' || separator === 'space' || separator === '、';
  return programs && !either.includes(',') ? { decimal: '.' } : { ambiguous: either };
}
