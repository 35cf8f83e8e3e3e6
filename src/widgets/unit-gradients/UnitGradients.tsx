import { useMemo, useRef, useState } from 'react';
import { type Seam, useComputed } from '@/compute/useComputed';
import { PlayBar } from '@/controls/PlayBar';
import { usePlayback } from '@/controls/usePlayback';
import type { FrameWords } from '@/i18n/frame-words';
import { defaults } from '@/params/schema';
import { useParams } from '@/params/useParams';
import { Figure } from '../Figure';
import { island } from '../island';
import { ParamChoice, ParamSlider } from '../ParamControls';
import { unitGradients } from './model';
import { type Opening, readOpening } from './opening';
import { schema } from './params';
import { costOf, type Run, runOf, type Settings } from './run';
import { View } from './View';
import type { UnitGradientsWords } from './words';

interface UnitGradientsProps {
  readonly words: UnitGradientsWords;
  readonly frame: FrameWords;
  /** The last frame of the run with which the figure opens; without it, that run is trained on the spot. */
  readonly opening?: Opening;
}

/** Without settings, the run with which the figure opens. */
const seamFrom = (opening: Run | null): Seam<Settings | null, Run> => ({
  model: (settings) => (settings || !opening ? runOf(settings ?? defaults(schema)) : opening),
  cost: (settings) => (settings ? costOf(settings) : 0),
  startWorker: () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
});

const chaoticReadouts = ['loss', 'global-norm', 'spread', 'vanishing', 'exploding', 'dead'] as const;
const longestText = {
  step: '100',
  loss: '8.88888e88',
  'global-norm': '8.88888e−88',
  spread: '8.88888e−00',
  vanishing: '576',
  exploding: '576',
  dead: '576',
};

function UnitGradients({ words, frame, opening }: UnitGradientsProps) {
  const params = useParams('unit-gradients', schema);
  const { values } = params;
  const { show, steps, optimizer, rate, activation, gain, depth, width, seed } = values;
  const settings = useMemo(
    () => ({ steps, optimizer, rate, activation, gain, depth, width, seed }),
    [steps, optimizer, rate, activation, gain, depth, width, seed],
  );
  const [{ seam, opened }] = useState(() => ({
    seam: seamFrom(opening ? readOpening(opening) : null),
    opened: settings,
  }));
  // The run with which the figure opens came with the page, except for the frames before its last.
  const [earlier, setEarlier] = useState(false);
  const came = opening && (!params.ready || (!earlier && sameSettings(settings, opened)));
  const asked = came ? null : settings;
  const { model: run, stale } = useComputed(seam, asked);
  // It is no old picture: it only lacks the frames before its last.
  const asOpened = run.first > 0 && sameSettings(settings, opened);
  const stage = useRef<HTMLDivElement>(null);
  const last = run.losses.length - 1;
  const longer = run.trouble === null && steps < schema.steps.max;
  const playback = usePlayback({
    last,
    stage,
    onStepPastEnd: longer ? () => params.set({ steps: steps + 1 }) : undefined,
  });
  if (!earlier && playback.frame < last) setEarlier(true);
  const model = useMemo(() => unitGradients(show, run, playback.frame), [show, run, playback.frame]);
  const form = { params, schema, labels: words.params };

  return (
    <Figure
      name="unit-gradients"
      params={params}
      model={model}
      words={words}
      frame={frame}
      stale={stale}
      staleWhole={!asOpened}
      playing={playback.playing}
      longest={longestText}
      chaotic={model.chaotic ? chaoticReadouts : []}
      onReset={() => playback.goTo(last)}
      controls={
        <>
          <ParamSlider of={form} name="steps" format={String} />
          <ParamChoice of={form} name="optimizer" choices={words.optimizers} />
          <ParamSlider of={form} name="rate" longest="8.88888e−8" />
          <ParamChoice of={form} name="activation" choices={words.activations} />
          <ParamSlider of={form} name="gain" />
          <ParamSlider of={form} name="depth" />
          <ParamSlider of={form} name="width" />
          <ParamSlider of={form} name="seed" />
        </>
      }
    >
      <View
        model={model}
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
    </Figure>
  );
}

const sameSettings = (a: Settings, b: Settings) =>
  (Object.keys(a) as (keyof Settings)[]).every((name) => a[name] === b[name]);

export default island('unit-gradients', UnitGradients);
