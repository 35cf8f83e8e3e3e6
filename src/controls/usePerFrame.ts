import { useEffect, useRef } from 'react';

export interface PerFrame {
  /** Runs `job` before the next paint; a newer job takes the place of one that still waits. */
  request(job: () => void): void;
  /** Runs the waiting job now. */
  flush(): void;
  /** Forgets the waiting job. */
  cancel(): void;
}

/** At most one job per animation frame, the latest: a fast pointer costs no more than the screen can show. */
export function usePerFrame(): PerFrame {
  const waiting = useRef<{ id: number; job: () => void } | null>(null);

  function cancel() {
    if (waiting.current !== null) cancelAnimationFrame(waiting.current.id);
    waiting.current = null;
  }
  function flush() {
    const job = waiting.current?.job;
    cancel();
    job?.();
  }
  function request(job: () => void) {
    if (waiting.current === null) waiting.current = { id: requestAnimationFrame(flush), job };
    else waiting.current.job = job;
  }

  useEffect(
    () => () => {
      if (waiting.current !== null) cancelAnimationFrame(waiting.current.id);
      waiting.current = null;
    },
    [],
  );
  return { request, flush, cancel };
}
