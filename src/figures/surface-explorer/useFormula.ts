import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Landscape } from '@/core/landscapes/landscape';
import type { Problem } from './formula-problem';

type Parser = typeof import('@/core/landscapes/formula');

export interface LearnersFormula {
  /** Absent where there is no formula, or none that can be read. */
  readonly landscape?: Landscape;
  readonly problem?: Problem;
  /** False while the parser is on its way. */
  readonly settled: boolean;
  /** Fetches the parser ahead of need. */
  readonly prepare: () => void;
}

/** The learner's own surface, z = `formula` in x and y. The parser, 40 kB, is loaded only if there is something to read. */
export function useFormula(formula: string): LearnersFormula {
  const [parser, setParser] = useState<Parser | 'absent' | 'coming' | 'failed'>('absent');
  const prepare = useCallback(() => {
    setParser((before) => (typeof before === 'string' ? 'coming' : before));
    // The browser fetches a module once, however often it is asked for.
    import('@/core/landscapes/formula').then(setParser, () => setParser('failed'));
  }, []);
  useEffect(() => {
    if (formula !== '') prepare();
  }, [formula, prepare]);

  return useMemo(() => {
    if (formula === '') return { settled: true, prepare };
    if (parser === 'failed') return { problem: { kind: 'no-parser' }, settled: true, prepare };
    if (typeof parser === 'string') return { settled: false, prepare };
    const read = parser.parseFormula(formula);
    return read.ok
      ? { landscape: read.landscape, settled: true, prepare }
      : { problem: read.problem, settled: true, prepare };
  }, [formula, parser, prepare]);
}
