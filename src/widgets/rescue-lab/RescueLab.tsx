import { useCallback, useMemo, useState } from 'react';
import { formatNumber } from '@/charts/format';
import type { Dataset } from '@/core/data/dataset';
import { fill } from '@/i18n/fill';
import type { FrameWords } from '@/i18n/frame-words';
import { defaults } from '@/params/schema';
import { useParams } from '@/params/useParams';
import { Figure } from '../Figure';
import { rough } from '../rough';
import { ChallengeCard } from './ChallengeCard';
import { brokenSettings } from './challenges';
import { datasetOf } from './dataset-of';
import { KeptOffer } from './KeptOffer';
import { LabControls, type Side } from './LabControls';
import { type Lane, rescueLab } from './model';
import { type Opening, readOpening } from './opening';
import { schema, settingsSchema } from './params';
import { SlowMotion } from './SlowMotion';
import { Spoken } from './Spoken';
import { useSolved } from './solved';
import { TrainBar } from './TrainBar';
import { TroubleBox } from './TroubleBox';
import { useChallenge } from './useChallenge';
import { runFiles, useKeeping } from './useKeeping';
import { useLab } from './useLab';
import { useRuns } from './useRuns';
import { useSettings } from './useSettings';
import { View } from './View';
import type { RescueLabWords } from './words';

interface RescueLabProps {
  readonly words: RescueLabWords;
  readonly frame: FrameWords;
  /** The first step of the run with which the lab opens; without it, the pictures wait for the engine. */
  readonly opening?: Opening;
}

const percent = (share: number) => `${(100 * share).toFixed(1)}%`;
const short = (value: number) => formatNumber(rough(value), 4);
const formats = {
  loss: short,
  'train-accuracy': percent,
  'test-accuracy': percent,
  'first-gradient': short,
  'last-gradient': short,
  'b-loss': short,
  'b-train-accuracy': percent,
  'b-test-accuracy': percent,
};
const longest = {
  step: '00000',
  loss: '8.88e−88',
  'train-accuracy': '100.0%',
  'test-accuracy': '100.0%',
  'first-gradient': '8.88e−88',
  'last-gradient': '8.88e−88',
  'b-loss': '8.88e−88',
  'b-train-accuracy': '100.0%',
  'b-test-accuracy': '100.0%',
};

export default function RescueLab({ words, frame, opening }: RescueLabProps) {
  const params = useParams('rescue-lab', schema);
  const [side, setSide] = useState<Side>('a');
  const [fast, setFast] = useState(false);
  const { a, b, form } = useSettings(params, side, words.params);
  const runs = useRuns(params, a, b);
  const keeping = useKeeping(params.ready);
  const { news, stale, actions } = useLab({
    lanes: runs.lanes,
    ready: params.ready,
    onCheckpoint: keeping.keep,
  });
  const [opened] = useState(() => (opening ? openedOf(opening) : null));

  const shown = useMemo(() => {
    if (!news.shown) return opened ?? { lanes: runs.lanes.map(blank), datasets: runs.lanes.map(pointsOf) };
    const { of, lanes } = news.shown;
    const known = of.map(({ settings }, k): Lane => ({ settings, snapshot: lanes[k] ?? null }));
    return { lanes: known, datasets: of.map(pointsOf) };
  }, [news.shown, opened, runs.lanes]);
  const model = useMemo(() => rescueLab(shown.lanes), [shown]);
  const [snapshot] = news.shown?.lanes ?? [];
  const attempt = news.shown && snapshot && !stale ? { run: news.shown.of, snapshot } : null;
  const challenge = useChallenge(params.values.challenge, a, attempt);
  const { blocked } = useSolved();

  const save = useCallback(async () => {
    const checkpoints = await actions.save();
    return runFiles(runs.lanes, checkpoints);
  }, [actions, runs.lanes]);
  const playing = news.status === 'playing';
  const { restart } = runs;
  const notices = [
    news.lostAt !== null && fill(words.engine.lost, { step: String(news.lostAt) }),
    news.place === 'page' && words.engine.page,
    news.failed !== null && words.engine.failed,
    keeping.refused && words.engine.notKept,
    blocked && words.challenge.notRemembered,
  ].filter((notice) => notice !== false);
  const { step } = model.readouts;
  const train = model.readouts['train-accuracy'];

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
      longest={{ ...longest, verdict: words.verdicts.exploding, 'b-verdict': words.verdicts.exploding }}
      verdicts={words.verdicts}
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
        live={news.shown !== null}
        above={
          <>
            {keeping.offered && (
              <KeptOffer
                runs={keeping.offered}
                words={words}
                onRestore={() => {
                  if (keeping.offered) runs.open(keeping.offered);
                  keeping.accept();
                }}
                onForget={keeping.forget}
              />
            )}
            {challenge && (
              <ChallengeCard
                state={challenge}
                words={words}
                onAgain={() => params.set(brokenSettings(challenge.challenge))}
                onLeave={() => params.set({ challenge: 'none' })}
                onApply={(changes) => params.set({ ...brokenSettings(challenge.challenge), ...changes })}
              />
            )}
            {!params.hidden('play') && (
              <TrainBar
                words={words}
                playing={playing}
                ended={news.status === 'ended'}
                step={typeof step === 'number' ? step : 0}
                fast={fast}
                stepsPerSecond={news.stepsPerSecond}
                onPlay={playing ? actions.pause : () => actions.play(fast)}
                onStep={actions.step}
                onSlowStep={actions.slowStep}
                onBack={() => actions.rewind(Number(step) - 1)}
                onRestart={restart}
                onFast={(wanted) => {
                  setFast(wanted);
                  if (playing) actions.play(wanted);
                }}
              />
            )}
            <TroubleBox lanes={model.lanes} words={words} onRewind={() => actions.rewind()} />
            <Spoken
              playing={playing}
              text={fill(words.spoken, { step: String(step), train: (100 * Number(train)).toFixed(0) })}
            />
          </>
        }
        below={
          news.slow && (
            <SlowMotion
              steps={news.slow.lanes}
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

const pointsOf = ({ dataset }: { readonly dataset: Dataset }) => dataset;
const blank = ({ settings }: Pick<Lane, 'settings'>): Lane => ({ settings, snapshot: null });

/** What the server has drawn. */
function openedOf(opening: Opening): { lanes: readonly Lane[]; datasets: readonly Dataset[] } {
  const settings = defaults(settingsSchema);
  return {
    lanes: [{ settings, snapshot: readOpening(opening) }],
    datasets: [datasetOf(settings, null)],
  };
}
