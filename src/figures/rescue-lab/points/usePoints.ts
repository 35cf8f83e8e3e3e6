import { useEffect, useState } from 'react';
import { loaded } from '@/compute/load';
import type { CsvResult } from './csv';

/** What became of a pasted text: null before any, `not-loaded` where the reader of such texts does not come. */
export type PointsRead = CsvResult | 'not-loaded' | null;

/** Points from a text, split by the seed; another object is another attempt at the same text. What reads them comes with the first text; the last points stay until then. */
export function usePoints(pasted: { readonly text: string } | null, seed: number): PointsRead {
  const [read, setRead] = useState<PointsRead>(null);
  useEffect(() => {
    if (pasted === null) return;
    const { text } = pasted;
    let current = true;
    loaded(() => import('./csv')).then(
      ({ readCsv }) => current && setRead(readCsv(text, seed)),
      () => current && setRead('not-loaded'),
    );
    return () => {
      current = false;
    };
  }, [pasted, seed]);
  return pasted === null ? null : read;
}
