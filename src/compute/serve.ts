/** The worker's half of the seam: answers every message with `model(message)`. Call it once, in a worker's entry file. */
export function serve<P, M>(model: (params: P) => M): void {
  const scope = globalThis as unknown as {
    onmessage: ((event: MessageEvent<P>) => void) | null;
    postMessage(message: M): void;
  };
  scope.onmessage = (event) => scope.postMessage(model(event.data));
}
