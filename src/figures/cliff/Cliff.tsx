import { useMemo, useRef } from 'react';
import { formatNumber } from '@/charts/format';
import { PlayBar } from '@/controls/PlayBar';
import { usePlayback } from '@/controls/usePlayback';
import { Figure } from '@/figure/Figure';
import { island } from '@/figure/island';
import { ParamSlider } from '@/figure/ParamControls';
import type { FrameWords } from '@/i18n/frame-words';
import { useParams } from '@/params/useParams';
import { cliffRun } from './model';
import { schema } from './params';
import { runOf } from './run';
import { useMap } from './useMap';
import { View } from './View';
import type { CliffWords } from './words';

interface CliffProps {
  readonly words: CliffWords;
  readonly frame: FrameWords;
}

const rough = (value: number) => formatNumber(value, 3);
const longest = {
  loss: '0.00000e−00',
  'gradient-norm': '−0.000e−000',
  'longest-step': '0.000e000',
  'longest-at': '500',
};

function Cliff({ words, frame }: CliffProps) {
  const params = useParams('cliff', schema);
  const { values } = params;
  const run = useMemo(() => runOf(values), [values]);
  const stage = useRef<HTMLDivElement>(null);
  const { steps, rate } = values;
  const { taken, end } = run.walk;
  const longer = end === 'finished' && steps < schema.steps.max;
  const playback = usePlayback({
    last: taken,
    of: run,
    stage,
    onStepPastEnd: longer ? () => params.set({ steps: steps + 1 }) : undefined,
  });
  const model = useMemo(() => cliffRun(values, run, playback.frame), [values, run, playback.frame]);
  const { map, stale } = useMap(values.time);
  const form = { params, schema, labels: words.params };

  return (
    <Figure
      name="cliff"
      params={params}
      model={model}
      words={words}
      frame={frame}
      stale={stale}
      staleWhole={false}
      playing={playback.playing}
      formats={{ 'gradient-norm': rough, 'longest-step': rough }}
      longest={longest}
      chaotic={model.chaotic ? ['loss', 'gradient-norm', 'longest-step', 'longest-at'] : []}
      onReset={() => playback.goTo(taken)}
      controls={
        <>
          {!params.hidden('play') && (
            <div className="wide">
              <PlayBar
                playback={playback}
                words={{ ...frame.play, frame: words.columns.step }}
                slider
                disabledReason={rate === 0 ? words.noLength : null}
              />
            </div>
          )}
          <ParamSlider of={form} name="rate" disabledReason={steps === 0 ? words.noSteps : null} />
          <ParamSlider of={form} name="steps" smallest={1} format={String} />
          <ParamSlider of={form} name="time" />
          <ParamSlider of={form} name="w" />
          <ParamSlider of={form} name="b" />
        </>
      }
    >
      <View model={model} map={map} stale={stale} words={words} params={params} stage={stage} />
    </Figure>
  );
}

export default island('cliff', Cliff);
