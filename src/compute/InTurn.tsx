import { type ReactNode, useMemo } from 'react';

interface InTurnProps<P, M> {
  readonly params: P;
  /** Pure; the same functions from render to render. */
  readonly parts: readonly ((params: P) => M)[];
  /** Drawn once all are there. */
  readonly children: (results: readonly M[]) => ReactNode;
  readonly done?: readonly M[];
}

/**
 * Computes one part after another, each in a component of its own: in a deferred render React then answers the learner
 * between two parts, rather than after the last. Keep `params` the same object while they are the same.
 */
export function InTurn<P, M>({ params, parts, children, done = [] }: InTurnProps<P, M>): ReactNode {
  const part = parts[done.length];
  const result = useMemo(() => part && { of: part(params) }, [part, params]);
  if (!result) return children(done);
  return (
    <InTurn params={params} parts={parts} done={[...done, result.of]}>
      {children}
    </InTurn>
  );
}
