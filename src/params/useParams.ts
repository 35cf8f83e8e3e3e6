import { createContext, use, useMemo, useSyncExternalStore } from 'react';
import type { AddressState, Notice } from './address';
import { defaults, type Schema, type Values } from './schema';
import { type Store, storeOf } from './store';

export interface Params<S extends Schema> {
  readonly values: Values<S>;
  /** What of the address was not taken as it stood; empty after the learner's first change. */
  readonly notices: readonly Notice[];
  /** True for a parameter or action whose control the address hides. */
  hidden(name: string): boolean;
  set(values: Partial<Values<S>>): void;
  reset(): void;
  link(): string;
  /** False in the server's picture and the first render in the browser, which equal one another. */
  readonly ready: boolean;
}

/** Another state than the defaults for pictures made on the server: galleries and tests. The address still counts. */
export const InitialValues = createContext<Readonly<Record<string, unknown>>>({});

const nothing = () => () => {};

/**
 * A figure's parameters as React state. The server and the first render see the defaults; right after hydration the
 * address counts.
 */
export function useParams<S extends Schema>(figure: string, schema: S): Params<S> {
  const opening = use(InitialValues);
  const opened = useMemo<AddressState<S>>(
    () => ({ values: { ...defaults(schema), ...opening }, notices: [], hidden: new Set() }),
    [schema, opening],
  );
  const { subscribe, get, ...actions } = useMemo(() => lazyStore(figure, schema), [figure, schema]);
  const state = useSyncExternalStore(subscribe, get, () => opened);
  const ready = useSyncExternalStore(
    nothing,
    () => true,
    () => false,
  );
  return {
    values: state.values,
    notices: state.notices,
    hidden: (name) => state.hidden.has(name),
    ...actions,
    ready,
  };
}

/** The figure's store, first asked for in the browser. The functions stay the same from render to render. */
function lazyStore<S extends Schema>(
  figure: string,
  schema: S,
): Omit<Store<S>, 'remember' | 'left' | 'forget'> {
  const store = () => storeOf(figure, schema);
  return {
    subscribe: (callback) => store().subscribe(callback),
    get: () => store().get(),
    set: (values) => store().set(values),
    reset: () => store().reset(),
    link: () => store().link(),
  };
}
