import { useRef } from 'react';
import { usePlayback } from '@/controls/playback/usePlayback';
import { useFigureState } from '../context';
import type { PlaybackProps } from '../definition';
import { PlaybackContext, StageContext } from './playback-context';

/** The frame that is shown of what a figure plays. */
export function WithPlayback({ playing, values, result, part, children }: PlaybackProps) {
  const { params } = useFigureState();
  const stage = useRef<HTMLDivElement>(null);
  const last = playing.last(values, result, part);
  const longer = playing.longer?.(values, result, part) ?? null;
  const playback = usePlayback({
    last,
    ...(playing.keepsFrame ? {} : { of: result ?? part }),
    stage,
    onStepPastEnd: longer === null ? undefined : () => params.set({ [longer]: Number(values[longer]) + 1 }),
  });
  const toTheEnd = () => playback.goTo(last);
  return (
    <PlaybackContext value={playback}>
      <StageContext value={stage}>
        {children({ frame: playback.frame, playing: playback.playing, toTheEnd })}
      </StageContext>
    </PlaybackContext>
  );
}
