import { dsvFormat } from 'd3';

/** The cells of one line; `row` counts from 1 as the text is written, a header and blank lines included. */
export interface CsvLine {
  readonly row: number;
  readonly cells: readonly string[];
}

/** The lines of a table that are not blank. Between cells stands what stands between those of the first such line. */
export function csvLines(text: string): readonly CsvLine[] {
  const plain = text.replace(/^\ufeff/, '');
  const separator = separatorOf(plain.match(/\S.*/)?.[0] ?? '');
  const lines: CsvLine[] = [];
  let row = 0;
  for (const cells of dsvFormat(separator).parseRows(plain)) {
    row += 1;
    const trimmed = cells.map((cell) => cell.trim());
    if (trimmed.some((cell) => cell !== '')) lines.push({ row, cells: trimmed });
  }
  return lines;
}

/** A tab, a semicolon or a comma, whichever comes first in this order: commas may also stand within numbers. */
function separatorOf(line: string): string {
  return ['\t', ';'].find((mark) => line.includes(mark)) ?? ',';
}
