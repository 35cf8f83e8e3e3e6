import type { RunFile } from './file-run';

/** The last run, as the browser keeps it from visit to visit. */
export interface KeptRun {
  /** Of what is kept, so that a later lab can tell what it finds. */
  readonly version: 1;
  readonly runs: readonly RunFile[];
}

const storeName = 'runs';
const key = 'last';

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('rescue-lab', 1);
    request.onupgradeneeded = () => request.result.createObjectStore(storeName);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The database does not open'));
    request.onblocked = () => reject(new Error('The database is blocked'));
  });
}

async function inStore<T>(
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await opened();
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaction = database.transaction(storeName, mode);
      const request = act(transaction.objectStore(storeName));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onerror = () => reject(transaction.error ?? new Error('Nothing was written'));
      transaction.onabort = transaction.onerror;
    });
  } finally {
    database.close();
  }
}

/** Rejects where the browser keeps nothing. */
export async function keepRuns(runs: readonly RunFile[]): Promise<void> {
  const kept: KeptRun = { version: 1, runs };
  await inStore('readwrite', (store) => store.put(kept, key));
}

export async function forgetRuns(): Promise<void> {
  await inStore('readwrite', (store) => store.delete(key));
}

/** What was kept, or null where there is nothing, or nothing that this lab can read. */
export async function keptRuns(): Promise<readonly RunFile[] | null> {
  const kept = (await inStore('readonly', (store) => store.get(key))) as Partial<KeptRun> | undefined;
  return kept?.version === 1 && kept.runs?.[0] ? kept.runs : null;
}
