import type { Host } from './engine';

/**
 * Calls back after the messages that wait already, without the four milliseconds that browsers add to a timer of 0, or
 * after a time.
 */
export function taskPoster(): Host['later'] {
  const { port1, port2 } = new MessageChannel();
  const waiting = new Map<number, () => void>();
  let last = 0;
  port1.onmessage = ({ data }: MessageEvent<number>) => {
    const callback = waiting.get(data);
    waiting.delete(data);
    callback?.();
  };
  return (callback, milliseconds) => {
    if (milliseconds >= 1) {
      const timer = setTimeout(callback, milliseconds);
      return () => clearTimeout(timer);
    }
    last += 1;
    const ticket = last;
    waiting.set(ticket, callback);
    port2.postMessage(ticket);
    return () => waiting.delete(ticket);
  };
}
