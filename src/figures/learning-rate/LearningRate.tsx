import { useMemo } from 'react';
import { formatNumber } from '@/charts/format';
import { type Seam, useComputed } from '@/compute/useComputed';
import { Figure } from '@/figure/Figure';
import { island } from '@/figure/island';
import { ParamChoice, ParamSlider } from '@/figure/ParamControls';
import { ViewControls } from '@/figure/ViewControls';
import type { FrameWords } from '@/i18n/frame-words';
import { useParams } from '@/params/useParams';
import { learningRate } from './model';
import { schema } from './params';
import { problems } from './sweep';
import { type TrainingRun, type TrainingSettings, trainingRun } from './training';
import { View } from './View';
import type { LearningRateWords } from './words';

interface LearningRateProps {
  readonly words: LearningRateWords;
  readonly frame: FrameWords;
}

/** Nothing is trained for the views that do not show it. */
const seam: Seam<TrainingSettings | null, TrainingRun | null> = {
  model: (settings) => settings && trainingRun(settings),
  cost: (settings) => (settings ? 1000 : 0),
  startWorker: () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
};

const rough = (value: number) => formatNumber(value, 3);
const formats = {
  factor: rough,
  curvature: rough,
  limit: rough,
  spread: rough,
  'sharpness-start': rough,
  'sharpness-end': rough,
  edge: rough,
};
const longest = {
  loss: '−8.88888e−888',
  factor: '−0.000',
  served: '50',
  frozen: '50',
  thrown: '50',
  spread: '0.000e00',
  'sharpness-end': '88.888',
  rises: '2000',
};
const ticks = {
  bowl: [{ value: 2 / problems.bowl.minimum.curvature, label: '2/λ' }],
  ridge: [{ value: 2 / problems.ridge.minimum.curvature, label: '2/λ' }],
};

function LearningRate({ words, frame }: LearningRateProps) {
  const params = useParams('learning-rate', schema);
  const { values } = params;
  const { view, seed } = values;
  const rate = values['training-rate'];
  const settings = useMemo(() => (view === 'edge' ? { rate, seed } : null), [view, rate, seed]);
  const { model: run, stale } = useComputed(seam, settings);
  const model = useMemo(() => learningRate(values, run), [values, run]);
  const ownWords = useMemo(() => ({ ...words, caption: words.captions[view] }), [words, view]);
  const form = { params, schema, labels: words.params };
  return (
    <Figure
      name="learning-rate"
      params={params}
      model={model}
      words={ownWords}
      frame={frame}
      stale={stale}
      shown={model.shown}
      formats={formats}
      longest={longest}
      chaotic={model.chaotic}
      controls={
        <>
          <div className="wide">
            <ParamChoice of={form} name="view" choices={words.views} />
          </div>
          <ViewControls shown={view === 'sweep'}>
            <ParamSlider of={form} name="rate" ticks={ticks[values.landscape]} />
            <ParamSlider of={form} name="steps" />
            <ParamChoice of={form} name="landscape" choices={words.landscapes} />
          </ViewControls>
          <ViewControls shown={view === 'layers'}>
            <ParamSlider of={form} name="layer-rate" longest="0.00000e−0" />
            <ParamSlider of={form} name="gain" />
          </ViewControls>
          <ViewControls shown={view === 'edge'}>
            <ParamSlider of={form} name="training-rate" />
          </ViewControls>
          <ViewControls shown={view !== 'sweep'}>
            <ParamSlider of={form} name="seed" />
          </ViewControls>
        </>
      }
    >
      <View model={model} words={words} />
    </Figure>
  );
}

export default island('learning-rate', LearningRate);
