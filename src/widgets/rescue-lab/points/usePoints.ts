import { useEffect, useState } from 'react';
import type { CsvResult } from './csv';

/** What became of a pasted text: null before any, `unreadable` where the reader of such texts does not load. */
export type PointsRead = CsvResult | 'unreadable' | null;

/** Points from a text, split by the seed. What reads them comes with the first text; the last points stay until then. */
export function usePoints(text: string | null, seed: number): PointsRead {
  const [read, setRead] = useState<PointsRead>(null);
  useEffect(() => {
    if (text === null) return;
    let current = true;
    import('./csv').then(
      ({ readCsv }) => current && setRead(readCsv(text, seed)),
      () => current && setRead('unreadable'),
    );
    return () => {
      current = false;
    };
  }, [text, seed]);
  return text === null ? null : read;
}
