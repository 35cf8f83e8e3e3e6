import { useCallback, useMemo, useState } from 'react';
import { Figure } from '@/figure/Figure';
import { island } from '@/figure/island';
import { fill } from '@/i18n/fill';
import type { FrameWords } from '@/i18n/frame-words';
import { useParams } from '@/params/useParams';
import { useSolved } from './challenges/solved';
import { useChallenge } from './challenges/useChallenge';
import { LabControls, type Side } from './controls/LabControls';
import { RunPanel } from './controls/RunPanel';
import { useRuns } from './controls/useRuns';
import { useSettings } from './controls/useSettings';
import { runFiles, useKeeping } from './files/useKeeping';
import { rescueLab } from './model';
import type { Opening } from './opening';
import { schema } from './params';
import { SlowMotion } from './pictures/SlowMotion';
import { formats, longest, ofB } from './readout-formats';
import { normOverflowed } from './training/health';
import { notLoaded } from './training/transport';
import { useLab } from './training/useLab';
import { isOpening, useShown } from './useShown';
import { View } from './View';
import type { RescueLabWords } from './words';

interface RescueLabProps {
  readonly words: RescueLabWords;
  readonly frame: FrameWords;
  /** The first step of the run with which the lab opens; without it, the pictures wait for the engine. */
  readonly opening?: Opening;
}

function RescueLab({ words, frame, opening }: RescueLabProps) {
  const params = useParams('rescue-lab', schema);
  const [side, setSide] = useState<Side>('a');
  const { a, b, form } = useSettings(params, side, words.params);
  const runs = useRuns(params, a, b);
  const keeping = useKeeping(params.ready);
  const { state, stale, actions } = useLab({
    lanes: runs.lanes,
    ready: params.ready,
    opened: opening !== undefined && isOpening(runs.lanes),
    onCheckpoint: keeping.keep,
  });
  const shown = useShown(state.shown, opening, runs.lanes);
  const model = useMemo(() => rescueLab(shown.lanes), [shown]);
  const [snapshot] = state.shown?.lanes ?? [];
  const attempt = state.shown && snapshot && !stale ? { run: state.shown.of, snapshot } : null;
  const challenge = useChallenge(params.values.challenge, a, attempt);
  const { blocked } = useSolved();

  const save = useCallback(async () => {
    const checkpoints = await actions.save();
    return runFiles(runs.lanes, checkpoints);
  }, [actions, runs.lanes]);
  const playing = state.status === 'playing';
  const { restart } = runs;
  const notices = [
    ...(model.lanes.length > 1
      ? model.lanes.map(
          ({ settings, snapshot }, k) =>
            snapshot !== null &&
            normOverflowed(snapshot) &&
            fill(words.ofLane, {
              lane: k === 0 ? 'A' : 'B',
              text: fill(words.engine.normOverflow, { format: settings.precision }),
            }),
        )
      : []),
    state.lostAt !== null && fill(words.engine.lost, { step: String(state.lostAt) }),
    state.place === 'page' && words.engine.page,
    state.failed !== null && (state.failed === notLoaded ? words.engine.notLoaded : words.engine.failed),
    keeping.refused && words.engine.notKept,
    blocked && words.challenge.notRemembered,
  ].filter((notice) => notice !== false);

  return (
    <Figure
      name="rescue-lab"
      params={params}
      model={model}
      words={words}
      frame={frame}
      stale={params.ready && stale}
      playing={playing}
      formats={formats}
      longest={{ ...longest, verdict: words.verdicts.huge, 'b-verdict': words.verdicts.huge }}
      verdicts={words.verdicts}
      absent={model.lanes.length > 1 ? [] : ofB}
      notices={notices}
      onReset={restart}
      controls={
        <LabControls
          params={params}
          words={words}
          a={a}
          shown={form.params.values}
          form={form}
          side={side}
          onSide={setSide}
          locked={challenge?.locked ?? []}
          csv={runs.csv}
          onPaste={runs.paste}
          save={save}
          onOpen={runs.open}
        />
      }
    >
      <View
        model={model}
        datasets={shown.datasets}
        words={words}
        live={state.shown !== null}
        above={
          <RunPanel
            params={params}
            words={words}
            model={model}
            state={state}
            actions={actions}
            challenge={challenge}
            keeping={keeping}
            onOpen={runs.open}
            onRestart={restart}
          />
        }
        below={
          state.slow && (
            <SlowMotion
              steps={state.slow.lanes}
              words={words}
              onShown={actions.slowShown}
              onClose={actions.closeSlow}
            />
          )
        }
      />
    </Figure>
  );
}

export default island('rescue-lab', RescueLab);
