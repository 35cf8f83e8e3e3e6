import { createContext, type RefObject, use } from 'react';
import type { Playback } from '@/controls/playback/usePlayback';

export const PlaybackContext = createContext<Playback | null>(null);
export const StageContext = createContext<RefObject<HTMLDivElement | null> | null>(null);

function ofPlayback<T>(value: T | null): T {
  if (value === null) throw new Error('This figure does not say what it plays.');
  return value;
}

export const usePlaybackState = (): Playback => ofPlayback(use(PlaybackContext));

/** For the element with the pictures that move: the animation stops when it leaves the screen. */
export const useStage = (): RefObject<HTMLDivElement | null> => ofPlayback(use(StageContext));
