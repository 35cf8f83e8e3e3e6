import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

/** Bytes that are still reachable, numbers in typed arrays included. */
export async function memory(): Promise<number> {
  // Twice, with a turn of the event loop between: what finalizers let go of goes with the second.
  for (let k = 0; k < 2; k++) {
    collect();
    await new Promise(setImmediate);
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
