import { useCallback, useMemo, useState } from 'react';
import { useFigureParams } from '@/figure/context';
import { Frame } from '@/figure/Frame';
import { ownIsland } from '@/figure/island';
import { useChallenge } from './challenges/useChallenge';
import { LabControls, type Side } from './controls/LabControls';
import { RunPanel } from './controls/RunPanel';
import { useRuns } from './controls/useRuns';
import { useSettings } from './controls/useSettings';
import { rescueLab } from './figure';
import { runFiles, useSavedRuns } from './files/useSavedRuns';
import type { Opening } from './opening';
import { SlowMotion } from './pictures/SlowMotion';
import { useLab } from './training/useLab';
import { useNotices } from './useNotices';
import { isOpening, useShown } from './useShown';
import { View } from './View';

interface RescueLabProps {
  /** The first step of the run with which the lab opens; without it, the pictures wait for the engine. */
  readonly opening?: Opening;
}

function RescueLab({ opening }: RescueLabProps) {
  const { values, ready } = useFigureParams(rescueLab);
  const [side, setSide] = useState<Side>('a');
  const { a, b, shownSettings } = useSettings(side);
  const { lanes, csv, restart, open, paste } = useRuns(a, b);
  const savedRuns = useSavedRuns(ready);
  const { state, stale, actions } = useLab({
    lanes,
    ready,
    opened: opening !== undefined && isOpening(lanes),
    onCheckpoint: savedRuns.save,
  });
  const shown = useShown(state.shown, opening, lanes);
  const model = useMemo(
    () => rescueLab.model(values, undefined, { frame: 0, part: shown.lanes }),
    [values, shown],
  );
  const [snapshot] = state.shown?.lanes ?? [];
  const attempt = state.shown && snapshot && !stale ? { run: state.shown.of, snapshot } : null;
  const challenge = useChallenge(values.challenge, a, attempt);
  const notices = useNotices(model, state, savedRuns.refused);

  const save = useCallback(async () => {
    const checkpoints = await actions.save();
    return runFiles(lanes, checkpoints);
  }, [actions, lanes]);

  return (
    <Frame
      figure={rescueLab}
      model={model}
      status={ready && stale ? 'computing' : 'current'}
      playing={state.status === 'playing'}
      notices={notices}
      onReset={restart}
      controls={
        <LabControls
          a={a}
          shownSettings={shownSettings}
          side={side}
          onSide={setSide}
          locked={challenge?.locked ?? []}
          csv={csv}
          onPaste={paste}
          save={save}
          onOpen={open}
        />
      }
    >
      <View
        model={model}
        datasets={shown.datasets}
        live={state.shown !== null}
        above={
          <RunPanel
            model={model}
            state={state}
            actions={actions}
            challenge={challenge}
            savedRuns={savedRuns}
            onOpen={open}
            onRestart={restart}
          />
        }
        below={
          state.slow && (
            <SlowMotion steps={state.slow.lanes} onShown={actions.slowShown} onClose={actions.closeSlow} />
          )
        }
      />
    </Frame>
  );
}

// Runs of an engine, files and saved runs are state of its own.
export default ownIsland(rescueLab, RescueLab);
