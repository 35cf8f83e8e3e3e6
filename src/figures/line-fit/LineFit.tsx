import { useMemo, useRef } from 'react';
import { PlayBar } from '@/controls/PlayBar';
import { TextField } from '@/controls/TextField';
import { usePlayback } from '@/controls/usePlayback';
import { Figure } from '@/figure/Figure';
import { island } from '@/figure/island';
import { ParamChoice, ParamSlider } from '@/figure/ParamControls';
import { fill } from '@/i18n/fill';
import type { FrameWords } from '@/i18n/frame-words';
import { useParams } from '@/params/useParams';
import { builtIn, type ReadData, readData, writeData } from './data';
import { lineFit } from './model';
import { mostPoints, schema } from './params';
import { runOf } from './run';
import { View } from './View';
import type { LineFitWords } from './words';

interface LineFitProps {
  readonly words: LineFitWords;
  readonly frame: FrameWords;
}

const ownText = writeData(builtIn);

/** What of the data's text was not taken; null where all was. */
function problemOf({ unread, surplus, points }: ReadData, words: LineFitWords): string | null {
  const problems = [
    ...(unread > 0 ? [fill(words.unread, { count: String(unread) })] : []),
    ...(surplus > 0 ? [fill(words.surplus, { count: String(surplus), most: String(mostPoints) })] : []),
    ...(unread > 0 && points === builtIn ? [words.noData] : []),
  ];
  return problems.length > 0 ? problems.join(' ') : null;
}

function LineFit({ words, frame }: LineFitProps) {
  const params = useParams('line-fit', schema);
  const { values } = params;
  const data = useMemo(() => readData(values.data), [values.data]);
  const run = useMemo(() => runOf(values, data), [values, data]);
  const stage = useRef<HTMLDivElement>(null);
  const longer = run.walk.end === 'finished' && values.steps < schema.steps.max;
  const playback = usePlayback({
    last: run.walk.taken,
    stage,
    onStepPastEnd: longer ? () => params.set({ steps: values.steps + 1 }) : undefined,
  });
  const model = useMemo(() => lineFit(values, run, playback.frame), [values, run, playback.frame]);
  const form = { params, schema, labels: words.params };
  const problem = problemOf(data, words);
  const needsMini = values.batch === 'full' ? words.needsMini : null;

  return (
    <Figure
      name="line-fit"
      params={params}
      model={model}
      words={words}
      frame={frame}
      playing={playback.playing}
      onReset={() => playback.goTo(playback.last)}
      formats={{ step: String }}
      longest={{ step: '500', loss: '−0.00000e000', slope: '−0.00000e000', intercept: '−0.00000e000' }}
      notices={problem && params.hidden('data') ? [problem] : []}
      controls={
        <>
          <ParamSlider of={form} name="rate" ticks={[{ value: run.limit, label: '2/λ' }]} />
          <ParamSlider of={form} name="steps" />
          <ParamChoice of={form} name="batch" choices={words.batches} />
          <ParamSlider of={form} name="size" disabledReason={needsMini} />
          <ParamSlider of={form} name="seed" disabledReason={needsMini} />
          <ParamSlider of={form} name="slope" />
          <ParamSlider of={form} name="intercept" />
          {!params.hidden('data') && (
            <div className="wide">
              <TextField
                param="data"
                label={words.params.data}
                value={values.data === '' ? ownText : values.data}
                onChange={(text) => params.set({ data: text.trim() === ownText ? '' : text.trim() })}
                problem={problem}
                hint={words.dataHint}
                maxLength={schema.data.maxLength}
              />
            </div>
          )}
        </>
      }
    >
      <View
        model={model}
        words={words}
        params={params}
        stage={stage}
        playBar={
          params.hidden('play') ? null : (
            <PlayBar
              playback={playback}
              words={{ ...frame.play, frame: words.shownStep }}
              slider
              disabledReason={run.walk.taken === 0 ? words.noSteps : null}
            />
          )
        }
      />
    </Figure>
  );
}

export default island('line-fit', LineFit);
