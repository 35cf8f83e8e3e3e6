import { openSync, readSync } from 'node:fs';

/** Linux: nanoseconds that this thread has run, and that it has waited for a processor. */
const schedule = opened('/proc/thread-self/schedstat');
const text = Buffer.alloc(128);

/** Milliseconds that this thread has waited because others had the processors; 0 where the system does not tell. */
export function waiting(): number {
  if (schedule === undefined) return 0;
  const length = readSync(schedule, text, 0, text.length, 0);
  return Number(text.toString('latin1', 0, length).split(' ')[1]) / 1e6;
}

function opened(path: string): number | undefined {
  try {
    return openSync(path, 'r');
  } catch {
    return undefined;
  }
}
