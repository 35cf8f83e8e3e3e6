import { engine } from './engine';
import type { Command, EngineEvent } from './protocol';
import { soon } from './soon';

const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<Command>) => void) | null;
  postMessage(message: EngineEvent, transfer: readonly ArrayBufferLike[]): void;
};

const obey = engine({
  now: () => performance.now(),
  later: soon(),
  post: (event, transfer) => scope.postMessage(event, transfer),
  rest: 0,
});
scope.onmessage = (event) => obey(event.data);
