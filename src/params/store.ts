import { type AddressState, parseAddress, withParams, withState, writeAddress } from './address';
import {
  addressWith,
  amend,
  currentQuery,
  currentSearch,
  goTo,
  leaveHere,
  leftHere,
  onAddress,
  onLeave,
  standsAlone,
} from './location';
import { readQuery } from './query';
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
  /** The present state as a query, once the reader has changed it: what the next load of this entry opens with. */
  left(): string | undefined;
  /** Drops what the reader changed, so that the next load opens as the address says. */
  forget(): void;
  subscribe(callback: () => void): () => void;
}

const stores = new Map<string, Store<Schema>>();

/** The query parameters of one figure, as one comparable text. */
const queryKey = (figure: string, schema: Schema, search: string, alone: boolean) =>
  readQuery(search)
    .filter(({ name }) => name.startsWith(`${figure}.`) || (alone && (name in schema || name === 'hide')))
    .map(({ name, value }) => `${name}=${value}`)
    .join('&');

/** Browsers refuse more than some three changes of the history a second. */
const rest = 500;
let timer: ReturnType<typeof setTimeout> | undefined;

function leave(): void {
  clearTimeout(timer);
  timer = undefined;
  if (stores.size === 0) return;
  const left = [...stores].map(([figure, store]) => [figure, store.left()] as const);
  leaveHere(Object.fromEntries(left.filter(([, query]) => query !== undefined)) as Record<string, string>);
}

function leaveSoon(): void {
  timer ??= setTimeout(leave, rest);
}

function createStore<S extends Schema>(figure: string, schema: S): Store<S> {
  const callbacks = new Set<() => void>();
  const alone = standsAlone(figure);
  const currentKey = () => queryKey(figure, schema, currentSearch(), alone);
  let lastKey = currentKey();
  let state = parseAddress(figure, schema, currentSearch(), alone);
  let mine = leftHere()[figure] !== undefined;
  if (mine) {
    const { values } = parseAddress(figure, schema, new URLSearchParams(leftHere()[figure]));
    state = { ...state, values, notices: [] };
  }

  const change = (next: AddressState<S>, byReader: boolean) => {
    state = next;
    mine = byReader;
    leaveSoon();
    for (const callback of callbacks) callback();
  };
  // The store lives as long as the page, so it never stops listening.
  onAddress((meant) => {
    leaveSoon();
    if (currentKey() === lastKey && meant !== figure) return;
    lastKey = currentKey();
    change(parseAddress(figure, schema, currentSearch(), alone), false);
  });

  return {
    get: () => state,
    set: (values) => change({ ...state, values: { ...state.values, ...values }, notices: [] }, true),
    reset: () => change({ ...state, values: defaults(schema), notices: [] }, true),
    remember: () => amend(withState(figure, schema, state.values, currentQuery())),
    left: () => (mine ? writeAddress(figure, schema, state.values) : undefined),
    forget: () => {
      mine = false;
      leaveSoon();
    },
    link: () => addressWith(writeAddress(figure, schema, state.values), figure),
    subscribe: (callback) => {
      callbacks.add(callback);
      return () => callbacks.delete(callback);
    },
  };
}

/** The one store of a figure on this page. Browser only. */
export function storeOf<S extends Schema>(figure: string, schema: S): Store<S> {
  const existing = stores.get(figure) as Store<S> | undefined;
  if (existing) return existing;
  if (stores.size === 0) onLeave(leave);
  const store = createStore(figure, schema);
  stores.set(figure, store as unknown as Store<Schema>);
  return store;
}

/** Writes the present state of every figure of the page into the present entry of the history. */
export function rememberAll(): void {
  for (const store of stores.values()) store.remember();
}

/** The figure has failed: the state that it failed in is not what the next load should open with. */
export const forget = (figure: string): void => stores.get(figure)?.forget();

/** Follows a link that sets a figure of this page; Back undoes it, whatever state the figure was in. */
export function follow(figure: string, address: string): void {
  stores.get(figure)?.remember();
  leave();
  goTo(address, figure);
}

/** Sets parameters of any figure of the page through the address, so that Back undoes it. */
export function setParams(figure: string, values: Readonly<Record<string, string | number>>): void {
  stores.get(figure)?.remember();
  leave();
  goTo(addressWith(withParams(figure, values, currentQuery()), figure), figure);
}
