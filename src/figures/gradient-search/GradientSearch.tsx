import { useMemo, useRef } from 'react';
import { PlayBar } from '@/controls/PlayBar';
import { usePlayback } from '@/controls/usePlayback';
import { Figure } from '@/figure/Figure';
import { island } from '@/figure/island';
import { ParamChoice, ParamSlider, ParamToggle } from '@/figure/ParamControls';
import type { FrameWords } from '@/i18n/frame-words';
import { useParams } from '@/params/useParams';
import { searchFrame, searchRun } from './model';
import { schema } from './params';
import { targets } from './targets';
import { useBasins } from './useBasins';
import { View } from './View';
import type { GradientSearchWords } from './words';

interface GradientSearchProps {
  readonly words: GradientSearchWords;
  readonly frame: FrameWords;
}

const longestText = { steps: '2000', 'gradient-norm': '0.00000e−00' };

function GradientSearch({ words, frame }: GradientSearchProps) {
  const params = useParams('gradient-search', schema);
  const { values } = params;
  const { direction, steps, rate, h, exact, x, y } = values;
  const run = useMemo(
    () => searchRun({ direction, steps, rate, h, exact, x, y, basins: 0 }),
    [direction, steps, rate, h, exact, x, y],
  );
  const stage = useRef<HTMLDivElement>(null);
  const noStep = run.verdict === 'tip' ? words.noStep : null;
  const noLength = noStep ?? (steps === 0 ? words.noSteps : null);
  const playback = usePlayback({
    last: run.walk.taken,
    of: run,
    stage,
    onStepPastEnd: steps < schema.steps.max ? () => params.set({ steps: steps + 1 }) : undefined,
  });
  const model = useMemo(() => searchFrame(run, playback.frame), [run, playback.frame]);
  const { basins, stale } = useBasins(values);
  const form = { params, schema, labels: words.params };
  const ticks = targets[direction].map(({ largestRate }, index) => ({
    value: largestRate,
    ...(index === 0 ? { label: words.largestRate } : {}),
  }));

  return (
    <Figure
      name="gradient-search"
      params={params}
      model={model}
      words={words}
      frame={frame}
      stale={stale}
      staleWhole={false}
      playing={playback.playing}
      longest={longestText}
      chaotic={model.chaotic ? ['x', 'y', 'z', 'gradient-norm'] : []}
      onReset={() => playback.goTo(run.walk.taken)}
      controls={
        <>
          {!params.hidden('play') && (
            <div className="wide">
              <PlayBar playback={playback} words={frame.play} disabledReason={noStep} />
            </div>
          )}
          <ParamChoice of={form} name="direction" choices={words.directions} />
          <ParamSlider of={form} name="steps" smallest={1} format={String} disabledReason={noStep} />
          <ParamSlider
            of={form}
            name="rate"
            ticks={ticks}
            disabledReason={values.basins === 1 ? null : noLength}
          />
          <ParamToggle of={form} name="exact" />
          <ParamSlider of={form} name="h" disabledReason={exact === 1 ? words.exactNeedsNoStep : null} />
          <ParamSlider of={form} name="x" />
          <ParamSlider of={form} name="y" />
          <ParamToggle of={form} name="basins" disabledReason={rate === 0 ? words.noLength : null} />
        </>
      }
    >
      <View model={model} words={words} params={params} basins={basins} stale={stale} stage={stage} />
    </Figure>
  );
}

export default island('gradient-search', GradientSearch);
