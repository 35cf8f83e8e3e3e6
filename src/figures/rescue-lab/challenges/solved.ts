import { useMemo, useSyncExternalStore } from 'react';
import { type ChallengeId, challengeIds } from './challenge-ids';

const key = 'rescue-lab.solved';
const listeners = new Set<() => void>();
/** What was solved on this page, where nothing can be remembered. */
let here = '';
let blocked = false;

function stored(): string {
  try {
    return localStorage.getItem(key) ?? here;
  } catch {
    return here;
  }
}

const ids = (text: string): readonly ChallengeId[] =>
  challengeIds.filter((id) => text.split(' ').includes(id));

/** Remembers that a challenge was solved, from visit to visit where the browser allows it. */
export function rememberSolved(id: ChallengeId): void {
  here = [...new Set([...ids(stored()), id])].join(' ');
  try {
    localStorage.setItem(key, here);
  } catch {
    blocked = true;
  }
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The challenges that were solved, and whether the browser refuses to remember them. */
export function useSolved(): { readonly solved: readonly ChallengeId[]; readonly blocked: boolean } {
  const text = useSyncExternalStore(subscribe, stored, () => '');
  const refused = useSyncExternalStore(
    subscribe,
    () => blocked,
    () => false,
  );
  const solved = useMemo(() => ids(text), [text]);
  return { solved, blocked: refused };
}
