import { defaults, type NumberParam, type Param, type Schema, type Values } from './schema';

/** Something in the address that was not taken as it stood. */
export interface Notice {
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

const decimal = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** (−180, 180] */
const wrapDegrees = (degrees: number) => 180 - ((((180 - degrees) % 360) + 360) % 360);

function readNumber(param: NumberParam, given: string): number | undefined {
  const plain = given.trim().replace('\u2212', '-');
  if (!decimal.test(plain)) return undefined;
  const value = Number(plain);
  if (param.wraps) return Number.isFinite(value) ? wrapDegrees(value) : undefined;
  const within = Math.min(param.max, Math.max(param.min, value));
  return param.integer ? Math.round(within) : within;
}

/** The value that a text of the address stands for; `undefined` where it stands for none. */
function read(param: Param, given: string): number | string | undefined {
  switch (param.kind) {
    case 'number':
      return readNumber(param, given);
    case 'choice':
      return param.choices.includes(given) ? given : undefined;
    case 'toggle':
      return given === '0' ? 0 : given === '1' ? 1 : undefined;
    case 'text':
      return given.length <= param.maxLength ? given : undefined;
  }
}

const isChanged = (param: Param, given: string, used: number | string) =>
  param.kind === 'number' && !param.wraps && Number(given.trim().replace('\u2212', '-')) !== used;

/**
 * Reads a figure's state from a query string: `?<figure>.<param>=<value>`, and `?<param>=<value>` too where the figure
 * stands alone. The last of several values counts. Out of range: the nearest value, with a notice. Junk, unknown names and
 * other figures' parameters are ignored. Never throws.
 */
export function parseAddress<S extends Schema>(
  figure: string,
  schema: S,
  query: URLSearchParams,
  alone = false,
): AddressState<S> {
  const last = (name: string) =>
    query.getAll(`${figure}.${name}`).at(-1) ?? (alone ? query.getAll(name).at(-1) : undefined);
  const values: Record<string, number | string> = { ...defaults(schema) };
  const notices: Notice[] = [];
  for (const [name, param] of Object.entries(schema)) {
    const given = last(name);
    if (given === undefined) continue;
    const used = read(param, given);
    if (used === undefined) continue;
    values[name] = used;
    if (isChanged(param, given, used)) notices.push({ param: name, given, used });
  }
  const hidden = new Set((last('hide') ?? '').split(',').filter(Boolean));
  return { values: values as Values<S>, notices, hidden };
}

/** The query of a figure's state, without `?`; a parameter at its default leaves no trace. Inverse of `parseAddress`. */
export function writeAddress<S extends Schema>(figure: string, schema: S, values: Values<S>): string {
  const query = new URLSearchParams();
  for (const [name, param] of Object.entries(schema))
    if (values[name] !== param.default) query.set(`${figure}.${name}`, String(values[name]));
  return query.toString();
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
