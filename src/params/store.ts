import { type AddressState, parseAddress, withParams, withState, writeAddress } from './address';
import { addressWith, amend, currentQuery, goTo, onAddress, standsAlone } from './location';
import { defaults, type Schema, type Values } from './schema';

/** One figure's state in the browser: opened by the address, changed by its controls, changed again by the address. */
export interface Store<S extends Schema> {
  get(): AddressState<S>;
  set(values: Partial<Values<S>>): void;
  reset(): void;
  /** The address of this page with this figure in its present state. */
  link(): string;
  /** Writes the present state into the present entry of the history, so that Back finds it. */
  remember(): void;
  subscribe(callback: () => void): () => void;
}

const stores = new Map<string, Store<Schema>>();

/** The part of the address that speaks to one figure, as one comparable text. */
const spoken = (figure: string, schema: Schema, query: URLSearchParams, alone: boolean) =>
  [...query]
    .filter(([name]) => name.startsWith(`${figure}.`) || (alone && (name in schema || name === 'hide')))
    .join('&');

function createStore<S extends Schema>(figure: string, schema: S): Store<S> {
  const callbacks = new Set<() => void>();
  const alone = standsAlone(figure);
  let heard = spoken(figure, schema, currentQuery(), alone);
  let state = parseAddress(figure, schema, currentQuery(), alone);

  const change = (next: AddressState<S>) => {
    state = next;
    for (const callback of callbacks) callback();
  };
  // The store lives as long as the page, so it never stops listening.
  onAddress((meant) => {
    const query = currentQuery();
    const said = spoken(figure, schema, query, alone);
    if (said === heard && meant !== figure) return;
    heard = said;
    change(parseAddress(figure, schema, query, alone));
  });

  return {
    get: () => state,
    set: (values) => change({ ...state, values: { ...state.values, ...values }, notices: [] }),
    reset: () => change({ ...state, values: defaults(schema), notices: [] }),
    remember: () => amend(withState(figure, schema, state.values, currentQuery())),
    link: () => addressWith(writeAddress(figure, schema, state.values), figure),
    subscribe: (callback) => {
      callbacks.add(callback);
      return () => callbacks.delete(callback);
    },
  };
}

/** The one store of a figure on this page. Browser only. */
export function storeOf<S extends Schema>(figure: string, schema: S): Store<S> {
  const known = stores.get(figure) as Store<S> | undefined;
  if (known) return known;
  const store = createStore(figure, schema);
  stores.set(figure, store as unknown as Store<Schema>);
  return store;
}

/** Writes the present state of every figure of the page into the present entry of the history. */
export function rememberAll(): void {
  for (const store of stores.values()) store.remember();
}

/** Follows a link that sets a figure of this page; Back undoes it, whatever state the figure was in. */
export function follow(figure: string, address: string): void {
  stores.get(figure)?.remember();
  goTo(address, figure);
}

/** Sets parameters of any figure of the page through the address, so that Back undoes it. */
export function setParams(figure: string, values: Readonly<Record<string, string | number>>): void {
  stores.get(figure)?.remember();
  goTo(addressWith(withParams(figure, values, currentQuery()), figure), figure);
}
