import { useMemo, useRef, useState } from 'react';
import { PlayBar } from '@/controls/PlayBar';
import { TextField } from '@/controls/TextField';
import { usePlayback } from '@/controls/usePlayback';
import { Figure } from '@/figure/Figure';
import { island } from '@/figure/island';
import { ParamSlider } from '@/figure/ParamControls';
import type { FrameWords } from '@/i18n/frame-words';
import { useParams } from '@/params/useParams';
import { type Readout, runsOf, scalesOf, slots, threeLandscapes } from './model';
import { schema } from './params';
import { sayScalesProblem, withRuns } from './say';
import { type ReadScales, readScales } from './scales';
import { View } from './View';
import type { ThreeLandscapesWords } from './words';

interface ThreeLandscapesProps {
  readonly words: ThreeLandscapesWords;
  readonly frame: FrameWords;
}

/** The scales in the text; where it cannot be read, the last ones that could. */
function useScales(text: string): { read: ReadScales; scales: readonly number[] } {
  const read = useMemo(() => readScales(text), [text]);
  const [good, setGood] = useState(() => scalesOf(text));
  if (read.ok && read.scales !== good) setGood(read.scales);
  return { read, scales: read.ok ? read.scales : good };
}

function ThreeLandscapes({ words, frame }: ThreeLandscapesProps) {
  const params = useParams('three-landscapes', schema);
  const { values } = params;
  const { read, scales } = useScales(values.scales);
  const runs = useMemo(() => runsOf(values, scales), [values, scales]);
  const stage = useRef<HTMLDivElement>(null);
  const { steps, rate } = values;
  const playback = usePlayback({
    last: steps,
    of: runs,
    stage,
    onStepPastEnd: steps < schema.steps.max ? () => params.set({ steps: steps + 1 }) : undefined,
  });
  const model = useMemo(
    () => withRuns(threeLandscapes(values, runs, playback.frame), words),
    [values, runs, playback.frame, words],
  );
  const form = { params, schema, labels: words.params };
  const problem = read.ok ? null : sayScalesProblem(words, read.problem, scales);
  const chaotic = model.panels
    .flatMap(({ chaotic, longRun }, index) => (chaotic ? [{ slot: slots[index], longRun }] : []))
    // The last one bears the word: rather a run that wanders than one that has left.
    .toSorted((a, b) => Number(a.longRun?.kind === 'wanders') - Number(b.longRun?.kind === 'wanders'))
    .map(({ slot }): Readout => `x-${slot ?? 1}`);

  const absent = slots
    .slice(model.panels.length)
    .flatMap((slot): Readout[] => [`x-${slot}`, `verdict-${slot}`]);

  return (
    <Figure
      name="three-landscapes"
      params={params}
      model={model}
      words={words}
      frame={frame}
      playing={playback.playing}
      verdicts={words.verdicts}
      absent={absent}
      chaotic={chaotic}
      onReset={() => playback.goTo(steps)}
      notices={problem && params.hidden('scales') ? [problem] : []}
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
          <ParamSlider of={form} name="start" />
          <ParamSlider of={form} name="steps" smallest={1} format={String} />
          <ParamSlider of={form} name="rate" />
          {!params.hidden('scales') && (
            <TextField
              param="scales"
              label={words.params.scales}
              value={values.scales}
              onChange={(text) => params.set({ scales: text.trim() })}
              problem={problem}
              hint={words.scalesHint}
              maxLength={schema.scales.maxLength}
            />
          )}
        </>
      }
    >
      <View model={model} words={words} params={params} stage={stage} />
    </Figure>
  );
}

export default island('three-landscapes', ThreeLandscapes);
