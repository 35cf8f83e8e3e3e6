import { isNamed, plainQuery } from './query';

/** An entry of the glossary, as `/glossary-terms/<language>.json` has it. */
export interface GlossaryEntry {
  readonly id: string;
  readonly term: string;
  readonly names: readonly string[];
  /** The definition without its formulas' markup. */
  readonly text: string;
}

const shown = 3;

/** The entries that a query means: those called so, then those whose term begins with it or holds it as a word. */
export function entriesFor(typed: string, entries: readonly GlossaryEntry[]): GlossaryEntry[] {
  const query = plainQuery(typed);
  if (query.length < 2) return [];
  const called = entries.filter(({ term, names }) => isNamed(query, [term, ...names]));
  const begun = entries.filter(({ term }) =>
    ` ${plainQuery(term)}`.includes(/^[a-z]/.test(query) ? ` ${query}` : query),
  );
  return [...new Set([...called, ...begun])].slice(0, shown);
}
