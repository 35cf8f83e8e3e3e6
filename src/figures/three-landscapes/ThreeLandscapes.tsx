import { useMemo, useState } from 'react';
import { useFigureParams, useWords } from '@/figure/context';
import { Frame } from '@/figure/Frame';
import { ownIsland } from '@/figure/island';
import { Modeled, type Shown } from '@/figure/Modeled';
import { Param } from '@/figure/Param';
import { Play } from '@/figure/playback/Play';
import { TextParam } from '@/figure/TextParam';
import { threeLandscapes } from './figure';
import { sayScalesProblem, withRuns } from './say';
import { readScales, scalesOf } from './scales';
import { View } from './View';
import type { Words } from './words/en';

/** The text of the scales; where it cannot be read, the last one that could. */
function useReadable(text: string): string {
  const [good, setGood] = useState(text);
  if (text === good || !readScales(text).ok) return good;
  setGood(text);
  return text;
}

/** Scales that cannot be read leave the picture as it was; and the sentence says what every run does, in words. */
function Content() {
  const params = useFigureParams(threeLandscapes);
  const scales = useReadable(params.values.scales);
  const values = useMemo(() => ({ ...params.values, scales }), [params.values, scales]);
  return (
    <Modeled figure={threeLandscapes} values={values}>
      {(shown) => <Framed {...shown} />}
    </Modeled>
  );
}

function Framed({ values, model, status, playing, toTheEnd }: Shown<typeof threeLandscapes>) {
  const params = useFigureParams(threeLandscapes);
  const words = useWords<Words>();
  const told = useMemo(() => withRuns(model, words), [model, words]);
  const read = readScales(params.values.scales);
  const problem = read.ok ? null : sayScalesProblem(words, read.problem, scalesOf(values.scales));
  return (
    <Frame
      figure={threeLandscapes}
      model={told}
      status={status}
      playing={playing}
      onReset={toTheEnd}
      notices={problem && params.hidden('scales') ? [problem] : []}
      controls={
        <>
          <Play frame={words.columns.step} disabledReason={values.rate === 0 ? words.noLength : null} />
          <Param name="start" />
          <Param name="steps" smallest={1} format={String} />
          <Param name="rate" />
          <TextParam name="scales" problem={problem} hint={words.scalesHint} />
        </>
      }
    >
      <View model={model} />
    </Frame>
  );
}

export default ownIsland(threeLandscapes, Content);
