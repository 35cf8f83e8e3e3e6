import { useMemo, useRef } from 'react';
import { formatNumber } from '@/charts/format';
import { PlayBar } from '@/controls/PlayBar';
import { usePlayback } from '@/controls/usePlayback';
import { Figure } from '@/figure/Figure';
import { island } from '@/figure/island';
import { ParamSlider, ParamToggle } from '@/figure/ParamControls';
import type { FrameWords } from '@/i18n/frame-words';
import { useParams } from '@/params/useParams';
import { contextWindow, type Readout } from './model';
import type { Opening } from './opening';
import { schema } from './params';
import { stride } from './run';
import { useRun } from './useRun';
import { View } from './View';
import type { ContextWindowWords } from './words';

interface ContextWindowProps {
  readonly words: ContextWindowWords;
  readonly frame: FrameWords;
  /** The run with which the figure opens; without it, it is trained on the spot. */
  readonly opening?: Opening;
}

const percent = (share: number) => `${formatNumber(100 * share, 3)}%`;
const formats: Readonly<Record<Readout, (value: number) => string>> = {
  whole: percent,
  gradient: percent,
  context: percent,
  reach: (share) => formatNumber(share, 3),
};
const longest: Readonly<Record<Readout, string>> = {
  whole: '88.88%',
  gradient: '88.88%',
  context: '88.88%',
  reach: '8.888e−88',
};
const updateOf = (frame: number) => String(frame * stride);

function ContextWindow({ words, frame, opening }: ContextWindowProps) {
  const params = useParams('context-window', schema);
  const { values } = params;
  const { run, training, old } = useRun(values, opening);
  const stage = useRef<HTMLDivElement>(null);
  const last = run.whole.accuracies.length - 1;
  const playback = usePlayback({ last, of: run, stage });
  const model = useMemo(() => contextWindow(run, playback.frame), [run, playback.frame]);
  const form = { params, schema, labels: words.params };
  return (
    <Figure
      name="context-window"
      params={params}
      model={model}
      words={words}
      frame={{ ...frame, computing: words.computing }}
      stale={training}
      staleWhole={false}
      playing={playback.playing || (training && !old)}
      formats={formats}
      longest={longest}
      // Rounding errors grow with every update; what is learned and what is not they do not change.
      chaotic={playback.frame > 0 ? ['reach'] : []}
      onReset={() => playback.goTo(last)}
      controls={
        <>
          {!params.hidden('play') && (
            <div className="wide">
              <PlayBar
                playback={playback}
                words={{ ...frame.play, frame: words.updates }}
                slider
                format={updateOf}
              />
            </div>
          )}
          <ParamSlider of={form} name="window" format={String} />
          <ParamSlider of={form} name="lag" format={String} />
          <ParamToggle of={form} name="distractors" />
          <ParamSlider of={form} name="forget" />
          <ParamSlider of={form} name="seed" format={String} />
        </>
      }
    >
      <View model={model} words={words} old={old} stage={stage} />
    </Figure>
  );
}

export default island('context-window', ContextWindow);
