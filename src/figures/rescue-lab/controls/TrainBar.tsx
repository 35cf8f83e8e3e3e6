import { Button } from '@/controls/Button';
import { Note, useNotes } from '@/controls/Control';
import { useWords } from '@/figure/context';
import { fill } from '@/i18n/fill';
import type { Words } from '../words/en';

interface TrainBarProps {
  readonly playing: boolean;
  readonly ended: boolean;
  readonly step: number;
  readonly fast: boolean;
  readonly stepsPerSecond: number;
  readonly onPlay: () => void;
  readonly onStep: () => void;
  readonly onSlowStep: () => void;
  readonly onBack: () => void;
  readonly onRestart: () => void;
  readonly onFast: (fast: boolean) => void;
}

/** Train or pause, one step, one slow step, one step back, and all over again. */
export function TrainBar(props: TrainBarProps) {
  const { playing, ended, step, fast, stepsPerSecond } = props;
  const { bar } = useWords<Words>();
  const over = ended ? bar.ended : null;
  const noBack = step === 0 ? bar.noBack : null;
  const { noteId, describedBy } = useNotes({ reason: over ?? noBack });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would give its name a line of its own
    <div className="play-bar" role="group" aria-label={bar.group} aria-describedby={describedBy}>
      <div className="play-buttons">
        <Button
          action="play"
          icon={playing ? 'pause' : 'play'}
          disabledReason={over}
          reasonId={noteId('reason')}
          onClick={props.onPlay}
        >
          <span className="steady" data-longest={bar.play.length > bar.pause.length ? bar.play : bar.pause}>
            {playing ? bar.pause : bar.play}
          </span>
        </Button>
        <Button
          action="back"
          icon="back"
          disabledReason={noBack}
          reasonId={noteId('reason')}
          onClick={props.onBack}
        >
          {bar.back}
        </Button>
        <Button
          action="step"
          icon="step"
          disabledReason={over}
          reasonId={noteId('reason')}
          onClick={props.onStep}
        >
          {bar.step}
        </Button>
        <Button
          action="slow-step"
          icon="step"
          disabledReason={over}
          reasonId={noteId('reason')}
          onClick={props.onSlowStep}
        >
          {bar.slow}
        </Button>
        <Button action="restart" icon="reset" onClick={props.onRestart}>
          {bar.restart}
        </Button>
      </div>
      <div className="control toggle">
        <label className="toggle-label">
          <input type="checkbox" checked={fast} onChange={(event) => props.onFast(event.target.checked)} />
          <span>{bar.fast}</span>
        </label>
      </div>
      <span className="lab-speed" aria-hidden="true">
        {playing && stepsPerSecond > 0
          ? fill(bar.speed, { speed: String(Number(stepsPerSecond.toPrecision(2))) })
          : ''}
      </span>
      <Note id={noteId('reason')} kind="reason">
        {over ?? noBack}
      </Note>
    </div>
  );
}
