import { useMemo, useRef, useState } from 'react';
import { formatNumber } from '@/charts/format';
import { type Seam, useComputed } from '@/compute/useComputed';
import { usePart } from '@/compute/usePart';
import { PlayBar } from '@/controls/PlayBar';
import { usePlayback } from '@/controls/usePlayback';
import { Figure } from '@/figure/Figure';
import { island } from '@/figure/island';
import { ParamChoice, ParamSlider } from '@/figure/ParamControls';
import { ViewControls } from '@/figure/ViewControls';
import type { FrameWords } from '@/i18n/frame-words';
import { useParams } from '@/params/useParams';
import { unitGradients } from './model';
import { type Opening, readOpening } from './opening';
import { schema } from './params';
import type { Run, Settings } from './run';
import { useSweep } from './useSweep';
import { View } from './View';
import { framed } from './views';
import type { UnitGradientsWords } from './words';

interface UnitGradientsProps {
  readonly words: UnitGradientsWords;
  readonly frame: FrameWords;
  /** The last frame of the run with which the figure opens. */
  readonly opening: Opening;
}

/** Without settings, the run with which the figure opens. What trains is in the worker only. */
const seamFrom = (opening: Run): Seam<Settings | null, Run> => ({
  model: () => opening,
  cost: (settings) => (settings ? Number.POSITIVE_INFINITY : 0),
  startWorker: () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
  costly: () =>
    import('./run').then(
      ({ runOf }) =>
        (settings) =>
          settings ? runOf(settings) : opening,
    ),
  meanwhile: () => opening,
});
const loadRates = () => import('./rates-part');

const chaoticReadouts = ['loss', 'global-norm', 'spread', 'vanishing', 'exploding', 'dead'] as const;
/** Hundreds of steps make the last bits of another engine’s functions visible. */
const chaoticBest = ['best-one', 'best-each', 'best-adam'] as const;
const longestText = {
  step: '100',
  loss: '8.88888e88',
  'global-norm': '8.88888e−88',
  spread: '8.88888e−00',
  vanishing: '576',
  exploding: '576',
  dead: '576',
  'best-one': '8.88888e−88',
  'best-each': '8.88888e−88',
  'best-adam': '8.88888e−88',
  'predicted-fall': '8.88888e−88',
  'true-fall': '−8.88888e−88',
};
const formats = { 'right-length': (value: number) => formatNumber(value, 3) };

function UnitGradients({ words, frame, opening }: UnitGradientsProps) {
  const params = useParams('unit-gradients', schema);
  const { values } = params;
  const { view, show, steps, optimizer, rate, epsilon, activation, gain, depth, width, data, seed } = values;
  const settings = useMemo(
    () => ({ steps, optimizer, rate, epsilon, activation, gain, depth, width, data, seed }),
    [steps, optimizer, rate, epsilon, activation, gain, depth, width, data, seed],
  );
  const [{ seam, opened }] = useState(() => ({
    seam: seamFrom(readOpening(opening)),
    opened: settings,
  }));
  // The run with which the figure opens came with the page, except for the frames before its last.
  const [earlier, setEarlier] = useState(false);
  const came = !params.ready || (!earlier && sameSettings(settings, opened));
  const unitsShown = view === 'units';
  const part = usePart(loadRates, !unitsShown);
  // The units stay until the other view has come.
  const asked = came || (part && !unitsShown) ? null : settings;
  const { model: run, stale } = useComputed(seam, asked);
  // It is no old picture: it only lacks the frames before its last.
  const asOpened = run.first > 0 && sameSettings(settings, opened);
  const stage = useRef<HTMLDivElement>(null);
  const last = run.losses.length - 1;
  const longer = run.fault === null && steps < schema.steps.max;
  const playback = usePlayback({
    last,
    stage,
    onStepPastEnd: longer ? () => params.set({ steps: steps + 1 }) : undefined,
  });
  if (!earlier && playback.frame < last) setEarlier(true);
  const units = useMemo(() => unitGradients(show, run, playback.frame), [show, run, playback.frame]);
  const { sweep, settings: swept, training } = useSweep(settings, !unitsShown);
  const rates = useMemo(
    () => (unitsShown || !part ? null : part.ratesModel(sweep ?? part.blankSweep(swept))),
    [unitsShown, part, sweep, swept],
  );
  const { model, shown } = useMemo(() => framed(rates ?? units), [units, rates]);
  const ownWords = useMemo(() => (rates ? { ...words, caption: words.ratesCaption } : words), [rates, words]);
  const form = { params, schema, labels: words.params };

  return (
    <Figure
      name="unit-gradients"
      params={params}
      model={model}
      words={ownWords}
      frame={frame}
      settled={unitsShown || rates !== null}
      stale={unitsShown ? stale : training}
      staleWhole={!rates && !(unitsShown && asOpened)}
      // The sentence counts the trainings: told each time, it would never be silent.
      playing={playback.playing || training}
      shown={shown}
      formats={formats}
      longest={longestText}
      chaotic={rates ? chaoticBest : units.chaotic ? chaoticReadouts : []}
      onReset={() => playback.goTo(last)}
      controls={
        <>
          <div className="wide">
            <ParamChoice of={form} name="view" choices={words.views} />
          </div>
          <ViewControls shown={unitsShown}>
            <ParamSlider of={form} name="steps" format={String} />
            <ParamChoice of={form} name="optimizer" choices={words.optimizers} />
            <ParamSlider of={form} name="rate" longest="8.88888e−8" />
          </ViewControls>
          <ParamChoice of={form} name="data" choices={words.datas} />
          <ParamChoice of={form} name="activation" choices={words.activations} />
          <ParamSlider of={form} name="gain" />
          <ParamSlider of={form} name="depth" />
          <ParamSlider of={form} name="width" />
          <ParamSlider
            of={form}
            name="epsilon"
            longest="8.88888e−88"
            disabledReason={unitsShown && optimizer !== 'adam' ? words.notAdam : null}
          />
          <ParamSlider of={form} name="seed" />
        </>
      }
    >
      {rates && part ? (
        <part.RatesView model={rates} words={words} />
      ) : (
        <View
          model={units}
          words={words}
          stage={stage}
          chooser={<ParamChoice of={form} name="show" choices={words.shows} />}
          playBar={
            params.hidden('play') ? null : (
              <PlayBar
                playback={playback}
                words={{ ...frame.play, frame: words.readouts.step }}
                slider
                disabledReason={last === 0 && !longer ? words.noSteps : null}
              />
            )
          }
        />
      )}
    </Figure>
  );
}

const sameSettings = (a: Settings, b: Settings) =>
  (Object.keys(a) as (keyof Settings)[]).every((name) => a[name] === b[name]);

export default island('unit-gradients', UnitGradients);
