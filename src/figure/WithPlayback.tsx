import { type ReactNode, useRef } from 'react';
import { usePlayback } from '@/controls/usePlayback';
import type { Schema, Values } from '@/params/schema';
import { useFigureState } from './context';
import type { Playing } from './definition';
import { PlaybackContext, StageContext } from './playback-context';

interface WithPlaybackProps {
  readonly playing: Playing<Values<Schema>, unknown, unknown> | undefined;
  readonly values: Values<Schema>;
  readonly result: unknown;
  readonly part: unknown;
  readonly children: (shown: {
    readonly frame: number;
    readonly playing: boolean;
    readonly toTheEnd: () => void;
  }) => ReactNode;
}

const still = { frame: 0, playing: false, toTheEnd: () => {} };

/** The frame that is shown of what a figure plays, if it plays anything. */
export function WithPlayback({ playing, children, ...props }: WithPlaybackProps): ReactNode {
  if (!playing) return children(still);
  return (
    <Played {...props} playing={playing}>
      {children}
    </Played>
  );
}

interface PlayedProps extends WithPlaybackProps {
  readonly playing: Playing<Values<Schema>, unknown, unknown>;
}

function Played({ playing, values, result, part, children }: PlayedProps) {
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
