import { lastOf, type Pair, pairsOf, readQuery } from './query';
import { readNumeral, readValue } from './reading';
import { type Param, type Schema, startOf, type Values } from './schema';

/** Something in the address that was not taken as it stood. */
export interface Notice {
  /** Out of range, so that the nearest value is used; or not to be read, so that the default is. */
  readonly kind: 'clamped' | 'unread';
  readonly param: string;
  readonly given: string;
  readonly used: string | number;
}

export interface AddressState<S extends Schema> {
  readonly values: Values<S>;
  readonly notices: readonly Notice[];
  /** Names of controls (parameters or actions) that the address hides. */
  readonly hidden: ReadonlySet<string>;
}

const isChanged = (param: Param, given: string, used: number | string) =>
  param.kind === 'number' && !param.wraps && readNumeral(given) !== used;

const shown = (given: string) => (given.length > 60 ? `${given.slice(0, 60)}…` : given);

/**
 * Reads a figure's state from a query: `?<figure>.<param>=<value>`, and `?<param>=<value>` too where the figure stands
 * alone. The last of several values counts. Out of range: the nearest value, with a notice. Not to be read: the default,
 * with a notice. Unknown names and other figures' parameters are ignored. Never throws.
 * @param query the address's own text, read with all that mail and chat make of it; or a query that a program wrote
 */
export function parseAddress<S extends Schema>(
  figure: string,
  schema: S,
  query: URLSearchParams | string,
  alone = false,
): AddressState<S> {
  const exact = typeof query !== 'string';
  const pairs: readonly Pair[] = exact ? pairsOf(query) : readQuery(query);
  const last = (name: string) =>
    lastOf(pairs, `${figure}.${name}`) ?? (alone ? lastOf(pairs, name) : undefined);
  const start = startOf(schema, (name) => last(name)?.value);
  const values: Record<string, number | string> = { ...start };
  const notices: Notice[] = [];
  for (const [name, param] of Object.entries(schema)) {
    const pair = last(name);
    if (pair === undefined) continue;
    const used = readValue(param, pair, exact);
    const given = shown(pair.value);
    if (used === undefined) {
      notices.push({ kind: 'unread', param: name, given, used: values[name] as number | string });
      continue;
    }
    values[name] = used;
    if (isChanged(param, pair.value, used)) notices.push({ kind: 'clamped', param: name, given, used });
  }
  const hidden = new Set((last('hide')?.value ?? '').split(/[,\s]+/).filter(Boolean));
  return { values: values as Values<S>, notices, hidden };
}

/** The query of a figure's state, without `?`; what the address opens with leaves no trace. Inverse of `parseAddress`. */
export function writeAddress<S extends Schema>(figure: string, schema: S, values: Values<S>): string {
  const query = new URLSearchParams();
  const start = startOf(schema, (name) => values[name]);
  for (const name of Object.keys(schema))
    if (values[name] !== start[name]) query.set(`${figure}.${name}`, String(values[name]));
  return query.toString().replaceAll('+', '%20');
}

/** `query` with some parameters of one figure set; everything else in it stays. */
export function withParams(
  figure: string,
  values: Readonly<Record<string, string | number>>,
  query: URLSearchParams,
): string {
  const next = new URLSearchParams(query);
  for (const [name, value] of Object.entries(values)) next.set(`${figure}.${name}`, String(value));
  return next.toString();
}

/** `query` with one figure's whole state in the place of what it said of it; `hide` and other figures' parts stay. */
export function withState<S extends Schema>(
  figure: string,
  schema: S,
  values: Values<S>,
  query: URLSearchParams,
): string {
  const next = new URLSearchParams(query);
  for (const name of Object.keys(schema)) next.delete(`${figure}.${name}`);
  return [next.toString(), writeAddress(figure, schema, values)].filter(Boolean).join('&');
}
