/** Notices that an answer does not come: a browser may end a worker without a word. */
export interface Watchdog {
  /** An answer is due from now on. */
  expect(): void;
  /** One came; whether another is due by itself. */
  received(more: boolean): void;
  rest(): void;
}

/** Given to answers that wait already when a page wakes up after its timers were held back. */
const grace = 2000;

export function watchdog(patience: number, onSilence: () => void): Watchdog {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const rest = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const expect = () => {
    timer ??= setTimeout(() => {
      timer = setTimeout(() => {
        rest();
        onSilence();
      }, grace);
    }, patience);
  };
  return {
    expect,
    rest,
    received: (more) => {
      rest();
      if (more) expect();
    },
  };
}
