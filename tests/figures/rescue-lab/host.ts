import { engine, type Host } from '@/figures/rescue-lab/training/engine';
import type { Command, EngineEvent } from '@/figures/rescue-lab/training/protocol';

/** An engine under a clock of its own: every look at it costs a tenth of a millisecond. */
export function hostedEngine() {
  let time = 0;
  let waiting: { at: number; callback: () => void }[] = [];
  const events: EngineEvent[] = [];
  const host: Host = {
    now: () => {
      time += 0.1;
      return time;
    },
    later: (callback, milliseconds) => {
      const entry = { at: time + milliseconds, callback };
      waiting.push(entry);
      return () => {
        waiting = waiting.filter((other) => other !== entry);
      };
    },
    post: (event, transfer) => {
      // What is handed over is gone from the engine's side, as in a browser.
      events.push(structuredClone(event, { transfer: transfer as ArrayBuffer[] }));
    },
    rest: 0,
  };
  const obey = engine(host);
  return {
    events,
    send: (command: Command) => obey(command),
    /** Lets so many milliseconds pass, with a page that has always seen the last snapshot. */
    pass: (milliseconds: number, seen = true) => {
      const end = time + milliseconds;
      for (;;) {
        const next = waiting.toSorted((a, b) => a.at - b.at)[0];
        if (!next || next.at > end) break;
        waiting = waiting.filter((other) => other !== next);
        time = Math.max(time, next.at);
        next.callback();
        if (seen) obey({ kind: 'seen' });
      }
      time = Math.max(time, end);
    },
    idle: () => waiting.length === 0,
    last: () => events.at(-1),
  };
}
