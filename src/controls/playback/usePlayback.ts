import { type RefObject, useEffect, useReducer, useState } from 'react';
import { atTheEnd, dueFrames, frameRate, playback, shownFrame } from './animation';

export interface PlaybackOptions {
  /** Index of the last frame, 0 or more. */
  readonly last: number;
  /** What is played. Another one is shown whole: a frame of the one before means nothing in it. */
  readonly of?: unknown;
  /** Frames a second. Without it and `duration`: at least 8, and the whole in at most 6 seconds. */
  readonly framesPerSecond?: number | undefined;
  /** Seconds for the whole. */
  readonly duration?: number | undefined;
  /** The animation stops when this element leaves the screen; the whole figure is a good choice. */
  readonly stage: RefObject<Element | null>;
  /** What `step` does at the last frame instead of going round to frame 0 (say, make the walk longer). */
  readonly onStepPastEnd?: (() => void) | undefined;
}

export interface Playback {
  readonly frame: number;
  readonly last: number;
  readonly playing: boolean;
  play(): void;
  pause(): void;
  step(): void;
  back(): void;
  goTo(frame: number): void;
}

const prefersReducedMotion = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Calls `stop` once `stage` has left the screen or the tab is hidden. Returns the end of the watch. */
export function watch(stage: Element | null, stop: () => void): () => void {
  let seen = false;
  const observer = new IntersectionObserver((entries) => {
    for (const { isIntersecting } of entries) {
      if (seen && !isIntersecting) stop();
      seen = isIntersecting;
    }
  });
  if (stage !== null) observer.observe(stage);
  const hide = () => {
    if (document.hidden) stop();
  };
  document.addEventListener('visibilitychange', hide);
  return () => {
    observer.disconnect();
    document.removeEventListener('visibilitychange', hide);
  };
}

/** An animation as an index into a model: at its last frame when the page loads, moving only while it is seen. */
export function usePlayback(options: PlaybackOptions): Playback {
  const { last, of, framesPerSecond, duration, stage, onStepPastEnd } = options;
  const [state, dispatch] = useReducer(playback, atTheEnd);
  const [played, setPlayed] = useState(of);
  if (played !== of) {
    setPlayed(of);
    dispatch({ type: 'go', last, to: last });
  }
  const rate = frameRate({ last, framesPerSecond, duration });
  const frame = shownFrame(state, last);

  useEffect(() => {
    if (!state.playing) return;
    let carry = 0;
    let before: number | null = null;
    let request = requestAnimationFrame(function tick(now) {
      const due = dueFrames(carry, before === null ? 0 : (now - before) / 1000, rate);
      carry = due.carry;
      before = now;
      if (due.frames > 0) dispatch({ type: 'advance', last, frames: due.frames });
      request = requestAnimationFrame(tick);
    });
    const unwatch = watch(stage.current, () => dispatch({ type: 'pause' }));
    return () => {
      cancelAnimationFrame(request);
      unwatch();
    };
  }, [state.playing, last, rate, stage]);

  return {
    frame,
    last,
    playing: state.playing,
    play: () => dispatch({ type: 'play', last, reducedMotion: prefersReducedMotion() }),
    pause: () => dispatch({ type: 'pause' }),
    step: () => {
      if (frame === last && onStepPastEnd !== undefined) onStepPastEnd();
      else dispatch({ type: 'step', last, by: 1 });
    },
    back: () => dispatch({ type: 'step', last, by: -1 }),
    goTo: (to) => dispatch({ type: 'go', last, to }),
  };
}
