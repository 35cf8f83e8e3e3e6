import { engine } from './engine';
import { taskPoster } from './post-task';
import type { Command, EngineEvent } from './protocol';

const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<Command>) => void) | null;
  postMessage(message: EngineEvent, transfer: readonly ArrayBufferLike[]): void;
};

const obey = engine({
  now: () => performance.now(),
  later: taskPoster(),
  post: (event, transfer) => scope.postMessage(event, transfer),
  rest: 0,
});
scope.onmessage = (event) => obey(event.data);
