/** What stands between the cells of a line; `space` is a run of blanks. */
export type Separator = '\t' | ';' | '|' | ',' | '、' | 'space';

/** Lines that are looked at to find out. */
const sampleSize = 50;
const quoted = /"(?:[^"]|"")*"/g;
const marks: Readonly<Record<string, RegExp>> = { ';': /[;；]/, ',': /[,，]/ };
const number = /^[+-]?[\d.,]*\d[\d.,]*(e[+-]?\d+)?$/i;

/** Cells of a line at blanks, of which there may be many; a quoted cell may hold some. */
export const cellsAtBlanks = (line: string): string[] =>
  Array.from(line.matchAll(/"((?:[^"]|"")*)"|\S+/g), ([whole, inside]) =>
    inside === undefined ? whole : inside.replaceAll('""', '"'),
  );

const numbersIn = (cells: readonly string[]) =>
  cells.filter((cell) => number.test(cell.replaceAll('\u2212', '-'))).length;

/**
 * The mark in most lines: a tab before a semicolon, as commas may stand within numbers; blanks where they, and not the
 * commas, leave numbers. Excel names it in a line such as `sep=;`.
 */
export function separatorOf(lines: readonly string[]): Separator {
  const sample = lines.slice(0, sampleSize).map((line) => line.replace(quoted, '""'));
  const most = (mark: RegExp) => 2 * sample.filter((line) => mark.test(line)).length > sample.length;
  if (most(/\t/)) return '\t';
  if (most(/[;；]/)) return ';';
  if (most(/\|/)) return '|';
  const atBlanks = sample.filter((line) => numbersIn(cellsAtBlanks(line)) >= 2).length;
  if (most(/[,，]/)) {
    const atCommas = sample.filter((line) => numbersIn(line.split(/[,，]/).map((cell) => cell.trim())) >= 2);
    return atBlanks > atCommas.length ? 'space' : ',';
  }
  if (most(/、/)) return '、';
  return atBlanks > 0 ? 'space' : ',';
}

/** A text with one writing of the separator, outside of quotes. */
export function oneMark(text: string, separator: Separator): string {
  const mark = marks[separator];
  if (!mark) return text;
  const all = new RegExp(`${quoted.source}|${mark.source}`, 'g');
  return text.replace(all, (found) => (found.startsWith('"') ? found : separator));
}
