import type { PlayBarWords } from '@/i18n/frame-words';
import { Button } from '../Button';
import { Note, useNotes } from '../Control';
import { Slider } from '../Slider';
import type { Playback } from './usePlayback';

export interface PlayBarProps {
  readonly playback: Pick<
    Playback,
    'frame' | 'last' | 'playing' | 'play' | 'pause' | 'step' | 'back' | 'goTo'
  >;
  readonly words: PlayBarWords;
  /** A slider over the frames beside the buttons. */
  readonly slider?: boolean | undefined;
  /** A frame as the slider shows it; its number when absent. */
  readonly format?: ((frame: number) => string) | undefined;
  readonly disabledReason?: string | null | undefined;
}

/** Back, play or pause, step, and if wanted a slider over the frames. */
export function PlayBar({ playback, words, slider = false, format = String, disabledReason }: PlayBarProps) {
  const { frame, last, playing } = playback;
  const { noteId, describedBy } = useNotes({ reason: disabledReason });
  const off = { disabledReason, reasonId: noteId('reason') };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would give its name a line of its own
    <div className="play-bar" role="group" aria-label={words.group} aria-describedby={describedBy}>
      <div className="play-buttons">
        <Button action="back" icon="back" {...off} onClick={playback.back}>
          {words.back}
        </Button>
        <Button
          action="play"
          icon={playing ? 'pause' : 'play'}
          {...off}
          onClick={playing ? playback.pause : playback.play}
        >
          <span className="steady" data-longest={longer(words.play, words.pause)}>
            {playing ? words.pause : words.play}
          </span>
        </Button>
        <Button action="step" icon="step" {...off} onClick={playback.step}>
          {words.step}
        </Button>
      </div>
      {slider && (
        <Slider
          label={words.frame}
          value={frame}
          min={0}
          max={last}
          step={1}
          integer
          format={format}
          disabled={Boolean(disabledReason)}
          onChange={playback.goTo}
        />
      )}
      <Note id={noteId('reason')} kind="reason">
        {disabledReason}
      </Note>
    </div>
  );
}

const longer = (a: string, b: string) => (b.length > a.length ? b : a);
