import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { FormulaProblem } from '@/core/landscapes/formula';
import type { Landscape } from '@/core/landscapes/landscape';

type Parser = typeof import('@/core/landscapes/formula');

/** The parser is 40 kB: it comes with the first formula, once for the page. */
let parser: Parser | 'absent' | 'coming' | 'failed' = 'absent';
const waiting = new Set<() => void>();

function fetchParser(): void {
  if (parser !== 'absent' && parser !== 'failed') return;
  parser = 'coming';
  const arrive = (next: Parser | 'failed') => {
    parser = next;
    for (const callback of waiting) callback();
  };
  import('@/core/landscapes/formula').then(arrive, () => arrive('failed'));
}

const subscribe = (callback: () => void) => {
  waiting.add(callback);
  return () => waiting.delete(callback);
};

export interface LearnersFormula {
  /** Absent where there is no formula, or none that can be read. */
  readonly landscape?: Landscape;
  readonly problem?: FormulaProblem | { readonly kind: 'no-parser' };
  /** False while the parser is on its way. */
  readonly settled: boolean;
  /** Fetches the parser ahead of need. */
  readonly prepare: () => void;
}

/** The learner's own surface, z = `formula` in x and y. The parser is loaded only if there is something to read. */
export function useFormula(formula: string): LearnersFormula {
  const loaded = useSyncExternalStore(
    subscribe,
    () => parser,
    () => 'absent' as const,
  );
  useEffect(() => {
    if (formula !== '') fetchParser();
  }, [formula]);

  return useMemo(() => {
    const rest = { prepare: fetchParser };
    if (formula === '') return { settled: true, ...rest };
    if (loaded === 'failed') return { problem: { kind: 'no-parser' }, settled: true, ...rest };
    if (typeof loaded === 'string') return { settled: false, ...rest };
    const read = loaded.parseFormula(formula);
    return read.ok
      ? { landscape: read.landscape, settled: true, ...rest }
      : { problem: read.problem, settled: true, ...rest };
  }, [formula, loaded]);
}
