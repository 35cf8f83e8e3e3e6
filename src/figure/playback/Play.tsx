import { PlayBar } from '@/controls/playback/PlayBar';
import { useFigureState, useFrameWords } from '../context';
import { usePlaybackState } from './playback-context';

export interface PlayProps {
  /** Label of the slider over the frames; no slider without it. */
  readonly frame?: string;
  /** A frame as the slider shows it; its number when absent. */
  readonly format?: (frame: number) => string;
  readonly disabledReason?: string | null;
  /** True where it stands in the picture, not among the controls. */
  readonly inPicture?: boolean;
}

/** The buttons that play a figure. Nothing is shown where the address hides them. */
export function Play({ frame, format, disabledReason, inPicture = false }: PlayProps) {
  const { params } = useFigureState();
  const words = useFrameWords().play;
  const playback = usePlaybackState();
  if (params.hidden('play')) return null;
  const bar = (
    <PlayBar
      playback={playback}
      words={frame === undefined ? words : { ...words, frame }}
      slider={frame !== undefined}
      format={format}
      disabledReason={disabledReason}
    />
  );
  return inPicture ? bar : <div className="wide">{bar}</div>;
}
