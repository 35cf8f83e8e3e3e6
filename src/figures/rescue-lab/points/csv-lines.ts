import { dsvFormat } from 'd3-dsv';
import { cellsAtBlanks, oneMark, type Separator, separatorOf } from './separators';

/** The cells of one line; `row` counts from 1 as the text is written, a header, comments and blank lines included. */
export interface CsvLine {
  readonly row: number;
  readonly cells: readonly string[];
}

export interface CsvTable {
  /** Without blank lines and comments. */
  readonly lines: readonly CsvLine[];
  readonly separator: Separator;
}

/** Not where a spreadsheet writes what has no value. */
const comment = /^\s*(#(?!n\/a|num!|div\/0!)|%|\/\/)/i;
/** Between the rows of a list of lists, as Python, NumPy and JSON write it. */
const betweenRows = /([\])])\s*,?\s*(?=[[(])/g;
/** `|---|:-:|`, under the header of a table in plain text, and `+---+` around one. */
const rule = /^[\s|+:=-]*$/;

/** The rows of `[[1, 2], [3, 4]]`, `array([[1. 2.]\n [3. 4.]])` and the like, a line each; another text as it is. */
function withoutBrackets(text: string): string {
  if (!/^\s*(\w+\.)?(array\s*)?\(?\s*[[(]\s*[[(]?/.test(text) || !/[\])]\s*$/.test(text)) return text;
  return text
    .replace(/^\s*(?:\w+\.)?array\s*\(/, '')
    .replace(/,\s*dtype\s*=[^)]*\)?\s*$/, '')
    .replace(/([\])])\s*,?\s*\n\s*(?=[[(])/g, '$1\n')
    .replace(betweenRows, (found, end: string) => (found.includes('\n') ? found : `${end}\n`))
    .replace(/[[\]()]/g, ' ')
    .replace(/'([^'\n]*)'/g, '"$1"')
    .replace(/,\s*$/gm, '');
}

/** A cell whose quotes a blank before them has kept. */
const unquoted = (cell: string) =>
  /^"(?:[^"]|"")*"$/.test(cell) ? cell.slice(1, -1).replaceAll('""', '"').trim() : cell;

/** The lines of a table, and what stands between their cells. */
export function csvTable(text: string): CsvTable {
  const plain = withoutBrackets(text.replace(/^\ufeff/, ''));
  const said = /^\s*sep=(.)\r?\n/i.exec(plain)?.[1];
  const written = plain.split(/\r\n|[\n\r]/);
  const filled = written.filter((line) => line.trim() !== '' && !comment.test(line) && !rule.test(line));
  const separator = known(said) ?? separatorOf(said ? filled.slice(1) : filled);
  const records =
    separator === 'space'
      ? written.map(cellsAtBlanks)
      : dsvFormat(separator).parseRows(oneMark(plain, separator));
  const lines: CsvLine[] = [];
  records.forEach((cells, k) => {
    const trimmed = cells.map((cell) => unquoted(cell.trim()));
    const [first = ''] = trimmed;
    const blank = trimmed.every((cell) => cell === '') || comment.test(first);
    const hint = said !== undefined && k === 0;
    const ruled = separator === '|' && trimmed.every((cell) => rule.test(cell));
    if (!blank && !hint && !ruled) lines.push({ row: k + 1, cells: trimmed });
  });
  return { lines: withoutEdges(lines), separator };
}

const separators: readonly Separator[] = ['\t', ';', '|', ',', '、'];
const known = (mark: string | undefined) => separators.find((separator) => separator === mark);

/** Without a first or last column that no line fills, as of marks around a table or after each line. */
function withoutEdges(lines: readonly CsvLine[]): readonly CsvLine[] {
  const [first] = lines;
  if (!first) return lines;
  const even = lines.every(({ cells }) => cells.length === first.cells.length);
  if (!even || first.cells.length < 2) return lines;
  const from = lines.every(({ cells }) => cells[0] === '') ? 1 : 0;
  const to = lines.every(({ cells }) => cells.at(-1) === '') ? -1 : undefined;
  if (from === 0 && to === undefined) return lines;
  return lines.map(({ row, cells }) => ({ row, cells: cells.slice(from, to) }));
}
