import { schema } from './params';

const smallestScale = 0.01;
const largestScale = 1000;
export const mostPanels = 4;

export type ScalesProblem =
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-many'; readonly count: number }
  | { readonly kind: 'no-number'; readonly entry: string }
  | { readonly kind: 'out-of-range'; readonly entry: string };

export type ReadScales =
  | { readonly ok: true; readonly scales: readonly number[] }
  | { readonly ok: false; readonly problem: ScalesProblem };

const decimal = /^\+?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** Full-width signs, as a Chinese keyboard types them. */
const plain = (text: string) =>
  text.normalize('NFKC').replaceAll('−', '-').replaceAll('、', ',').replaceAll('。', '.');

function problemOf(entries: readonly string[]): ScalesProblem | null {
  if (entries.length === 0) return { kind: 'empty' };
  const unread = entries.find((entry) => !decimal.test(entry.replace(/^-/, '')));
  if (unread !== undefined) return { kind: 'no-number', entry: unread };
  const outside = entries.find((entry) => !(Number(entry) >= smallestScale && Number(entry) <= largestScale));
  if (outside !== undefined) return { kind: 'out-of-range', entry: outside };
  return entries.length > mostPanels ? { kind: 'too-many', count: entries.length } : null;
}

/** Reads one to four numbers from 0.01 to 1000, apart by commas, semicolons or blanks; or says what cannot be read. */
export function readScales(text: string): ReadScales {
  const entries = plain(text)
    .split(/[\s,;]+/)
    .filter(Boolean);
  const problem = problemOf(entries);
  return problem ? { ok: false, problem } : { ok: true, scales: entries.map(Number) };
}

/** The scales in the text, or those with which the figure opens where the text cannot be read. */
export function scalesOf(text: string): readonly number[] {
  const read = readScales(text);
  if (read.ok) return read.scales;
  const opening = readScales(schema.scales.default);
  return opening.ok ? opening.scales : [];
}
