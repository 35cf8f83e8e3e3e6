import { useState } from 'react';
import { useFigureParams, useWords } from '@/figure/context';
import type { ModelOf } from '@/figure/definition';
import { fill } from '@/i18n/fill';
import { ChallengeCard } from '../challenges/ChallengeCard';
import { brokenSettings } from '../challenges/challenges';
import type { ChallengeState } from '../challenges/useChallenge';
import { rescueLab } from '../figure';
import type { RunFile } from '../files/file-run';
import { SavedRunOffer } from '../files/SavedRunOffer';
import type { SavedRunsState } from '../files/useSavedRuns';
import type { LabState } from '../training/lab-state';
import type { LabActions } from '../training/useLab';
import type { Words } from '../words/en';
import { Diagnosis } from './Diagnosis';
import { LiveAnnouncement } from './LiveAnnouncement';
import { TrainBar } from './TrainBar';

interface RunPanelProps {
  readonly model: ModelOf<typeof rescueLab>;
  readonly state: LabState;
  readonly actions: LabActions;
  readonly challenge: ChallengeState | null;
  readonly savedRuns: SavedRunsState;
  readonly onOpen: (runs: readonly RunFile[]) => void;
  readonly onRestart: () => void;
}

/** What stands over the pictures: the last visit's run, the challenge that is on, the buttons, and the diagnosis. */
export function RunPanel(props: RunPanelProps) {
  const { model, state, actions, challenge, savedRuns, onOpen } = props;
  const { set, hidden } = useFigureParams(rescueLab);
  const { spoken } = useWords<Words>();
  const [fast, setFast] = useState(false);
  const playing = state.status === 'playing';
  const { step } = model.readouts;
  const train = model.readouts['train-accuracy'];
  return (
    <>
      {savedRuns.offered.map((saved) => (
        <SavedRunOffer
          key={saved.visit ?? ''}
          runs={saved.runs}
          onRestore={() => {
            onOpen(saved.runs);
            savedRuns.accept(saved);
          }}
          onDelete={() => savedRuns.remove(saved)}
        />
      ))}
      {challenge && (
        <ChallengeCard
          state={challenge}
          onAgain={() => set(brokenSettings(challenge.challenge))}
          onLeave={() => set({ challenge: 'none' })}
          onApply={(changes) => set({ ...brokenSettings(challenge.challenge), ...changes })}
        />
      )}
      {!hidden('play') && (
        <TrainBar
          playing={playing}
          ended={state.status === 'ended'}
          step={typeof step === 'number' ? step : 0}
          fast={fast}
          stepsPerSecond={state.stepsPerSecond}
          onPlay={playing ? actions.pause : () => actions.play(fast)}
          onStep={actions.step}
          onSlowStep={actions.slowStep}
          onBack={() => actions.rewind(Number(step) - 1)}
          onRestart={props.onRestart}
          onFast={(wanted) => {
            setFast(wanted);
            if (playing) actions.play(wanted);
          }}
        />
      )}
      <Diagnosis lanes={model.lanes} onRewind={() => actions.rewind()} />
      <LiveAnnouncement
        playing={playing}
        text={fill(spoken, { step: String(step), train: (100 * Number(train)).toFixed(0) })}
      />
    </>
  );
}
