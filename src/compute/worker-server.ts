/** The worker's half of the seam: answers every message with `model(message)`. Call it once, in a worker's entry file. */
export function serve<P, M>(model: (params: P) => M): void {
  serveInParts<P, M>((params) => model(params));
}

/** As `serve`, for a model that takes long and tells how far it has come; the page must know such a part from the whole. */
export function serveInParts<P, M>(model: (params: P, tell: (part: M) => void) => M): void {
  const scope = globalThis as unknown as {
    onmessage: ((event: MessageEvent<P>) => void) | null;
    postMessage(message: M): void;
  };
  const tell = (message: M) => scope.postMessage(message);
  scope.onmessage = (event) => tell(model(event.data, tell));
}
