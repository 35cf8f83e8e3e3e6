import type { RunFile } from './file-run';
import { restoredRun, type StoredRun, storedRun } from './stored-run';

/** The last run, as the browser stores it from visit to visit. */
export interface StoredRuns {
  /** Of what is stored, so that a later lab knows what it reads. */
  readonly version: 1;
  readonly runs: readonly StoredRun[];
  /** Which visit saved it; absent in what earlier labs saved. */
  readonly visit?: string;
}

const storeName = 'runs';
/** The run that was saved last; and a longer one of another visit, whose place it took. */
const places = ['last', 'earlier'] as const;

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('rescue-lab', 1);
    request.onupgradeneeded = () => request.result.createObjectStore(storeName);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The database does not open'));
    request.onblocked = () => reject(new Error('The database is blocked'));
  });
}

async function inStore<T>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => () => T): Promise<T> {
  const database = await opened();
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaction = database.transaction(storeName, mode);
      const result = act(transaction.objectStore(storeName));
      transaction.oncomplete = () => resolve(result());
      transaction.onerror = () => reject(transaction.error ?? new Error('Nothing was written'));
      transaction.onabort = transaction.onerror;
    });
  } finally {
    database.close();
  }
}

const stepsOf = (stored: Partial<StoredRuns> | undefined) => stored?.runs?.[0]?.checkpoint.step ?? 0;

/**
 * Saves runs as those of this visit. Where another visit, in another tab perhaps, had saved longer ones, these make way
 * and stay. Rejects where the browser stores nothing.
 */
export async function saveRuns(runs: readonly RunFile[], visit: string): Promise<void> {
  const stored: StoredRuns = { version: 1, runs: runs.map(storedRun), visit };
  await inStore('readwrite', (store) => {
    const [last, earlier] = places.map(
      (place) => store.get(place) as IDBRequest<Partial<StoredRuns> | undefined>,
    );
    if (!last || !earlier) return () => {};
    earlier.onsuccess = () => {
      const [before, longest] = [last.result, earlier.result];
      const longer = before?.visit !== visit && stepsOf(before) > stepsOf(stored);
      if (longer && stepsOf(before) >= stepsOf(longest)) store.put(before, 'earlier');
      store.put(stored, 'last');
    };
    return () => {};
  });
}

export interface SavedRuns {
  readonly visit: string | undefined;
  readonly runs: readonly RunFile[];
}

/** Deletes what a visit saved, wherever it stands by now. */
export async function deleteRuns(visit: SavedRuns['visit']): Promise<void> {
  await inStore('readwrite', (store) => {
    for (const place of places) {
      const request = store.get(place) as IDBRequest<Partial<StoredRuns> | undefined>;
      request.onsuccess = () => {
        if (request.result?.visit === visit) store.delete(place);
      };
    }
    return () => {};
  });
}

/** What was saved and can be read, the last first. */
export function savedRuns(): Promise<readonly SavedRuns[]> {
  return inStore('readonly', (store) => {
    const requests = places.map((place) => store.get(place));
    return () =>
      requests.flatMap(({ result }) => {
        const stored = result as Partial<StoredRuns> | undefined;
        return stored?.version === 1 && stored.runs?.[0]
          ? [{ visit: stored.visit, runs: stored.runs.map(restoredRun) }]
          : [];
      });
  });
}
