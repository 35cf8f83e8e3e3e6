/** Where an animation stands: an index into its model. `null` is the last frame, whichever that comes to be. */
export interface PlaybackState {
  readonly frame: number | null;
  readonly playing: boolean;
}

export type PlaybackAction =
  | { readonly type: 'play'; readonly last: number; readonly reducedMotion: boolean }
  | { readonly type: 'pause' }
  | { readonly type: 'advance'; readonly last: number; readonly frames: number }
  | { readonly type: 'step'; readonly last: number; readonly by: 1 | -1 }
  | { readonly type: 'go'; readonly last: number; readonly to: number };

/** At load an animation stands at its last frame. */
export const atTheEnd: PlaybackState = { frame: null, playing: false };

export function shownFrame({ frame }: PlaybackState, last: number): number {
  return frame === null ? last : Math.min(frame, last);
}

function standAt(frame: number, last: number, playing: boolean): PlaybackState {
  return frame >= last ? atTheEnd : { frame: Math.max(0, frame), playing };
}

/**
 * Playing from the last frame begins again at frame 0; with reduced motion it shows the last frame at once.
 * Stepping goes round: after the last frame comes the first, before the first the last.
 */
export function playback(state: PlaybackState, action: PlaybackAction): PlaybackState {
  switch (action.type) {
    case 'play': {
      if (action.reducedMotion) return atTheEnd;
      const shown = shownFrame(state, action.last);
      return standAt(shown === action.last ? 0 : shown, action.last, true);
    }
    case 'pause':
      return { ...state, playing: false };
    case 'advance':
      return standAt(shownFrame(state, action.last) + action.frames, action.last, state.playing);
    case 'step': {
      const round = action.last + 1;
      return standAt((shownFrame(state, action.last) + action.by + round) % round, action.last, false);
    }
    case 'go':
      return standAt(Math.round(action.to), action.last, false);
  }
}

/** Frames a second: as told, or so that the whole takes `duration` seconds, or at least 8 and the whole in 6 s. */
export function frameRate(options: {
  readonly last: number;
  readonly framesPerSecond?: number | undefined;
  readonly duration?: number | undefined;
}): number {
  const { last, framesPerSecond, duration } = options;
  if (framesPerSecond !== undefined) return framesPerSecond;
  return duration === undefined ? Math.max(8, last / 6) : last / duration;
}

/** Whole frames that fall due as time passes; what is left of a frame is carried over. */
export function dueFrames(carried: number, seconds: number, rate: number): { frames: number; carry: number } {
  const due = carried + Math.min(seconds, 0.25) * rate;
  const frames = Math.floor(due);
  return { frames, carry: due - frames };
}
