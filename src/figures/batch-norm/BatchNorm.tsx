import { useDeferredValue, useMemo } from 'react';
import { formatNumber } from '@/charts/format';
import { rough } from '@/charts/rough';
import { InTurn } from '@/compute/InTurn';
import { isComputedHere, type Seam, useComputed } from '@/compute/useComputed';
import { Figure } from '@/figure/Figure';
import { island } from '@/figure/island';
import { ParamChoice, ParamSlider } from '@/figure/ParamControls';
import type { FrameWords } from '@/i18n/frame-words';
import { defaults, type Values } from '@/params/schema';
import { type Params, useParams } from '@/params/useParams';
import { baseline } from '@/scenes/layers/baseline-network';
import { type BatchNormModel, batchNorm, looks, type Readout } from './model';
import { schema } from './params';
import { View } from './View';
import type { BatchNormWords } from './words';

interface BatchNormProps {
  readonly words: BatchNormWords;
  readonly frame: FrameWords;
}

/** Multiplications that take about a millisecond on a slow phone. */
const perMillisecond = 7e5;

const seam: Seam<Values<typeof schema>, BatchNormModel> = {
  model: batchNorm,
  // The costlier of the two networks: forward and back once, and forward for every batch of its running statistics.
  cost: ({ remedy, mode, depth, batch, seen }) => {
    const runs = remedy === 'batch-norm' && mode === 'use' ? seen : 0;
    return ((2 + runs) * depth * batch * baseline.width ** 2) / perMillisecond;
  },
  startWorker: () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
  meanwhile: () => batchNorm(defaults(schema)),
};

/** Before the model that will be computed here, so that React can handle input between the two networks. */
const parts = looks.map(
  (look) => (values: Values<typeof schema>) => (isComputedHere(seam, values) ? look(values) : undefined),
);

const factor = (value: number) => formatNumber(value, 3);
const written = (value: number) => formatNumber(rough(value));
const formats: Partial<Record<Readout, (value: number) => string>> = {
  'spread-without': written,
  spread: written,
  'growth-without': factor,
  growth: factor,
  predicted: factor,
  ratio: written,
  average: written,
};
const longest: Partial<Record<Readout, string>> = {
  'spread-without': '0.00e−00',
  spread: '0.00e−00',
  'growth-without': '0.000',
  growth: '0.000',
  predicted: '0.000',
  ratio: '0.00e−00',
  average: '0.000',
};

/** Only gradients that are averaged have an average. */
const notAveraged: readonly Readout[] = ['average'];

function BatchNorm({ words, frame }: BatchNormProps) {
  const params = useParams('batch-norm', schema);
  // The slider does not wait for the networks.
  const asked = useDeferredValue(params.values);
  return (
    <InTurn params={asked} parts={parts}>
      {() => <Shown {...{ params, asked, words, frame }} />}
    </InTurn>
  );
}

interface ShownProps extends BatchNormProps {
  readonly params: Params<typeof schema>;
  readonly asked: Values<typeof schema>;
}

function Shown({ params, asked, words, frame }: ShownProps) {
  const { model, stale } = useComputed(seam, asked);
  const { remedy, mode } = params.values;
  const ticks = useMemo(() => [{ value: Math.SQRT2, label: words.he }], [words]);
  const form = { params, schema, labels: words.params };
  const noNorm = remedy === 'batch-norm' ? null : words.noNorm;
  return (
    <Figure
      name="batch-norm"
      params={params}
      model={model}
      words={words}
      frame={frame}
      stale={stale || asked !== params.values}
      staleWhole={stale}
      formats={formats}
      longest={longest}
      absent={model.remedy === 'gradient-averaging' ? [] : notAveraged}
      chaotic={model.chaotic ? ['spread', 'growth', 'ratio'] : []}
      controls={
        <>
          <div className="wide">
            <ParamChoice of={form} name="remedy" choices={words.remedies} />
          </div>
          <ParamSlider of={form} name="depth" format={String} />
          <ParamSlider of={form} name="batch" format={String} />
          <ParamSlider of={form} name="gain" ticks={ticks} longest="0.00" />
          <ParamChoice of={form} name="mode" choices={words.modes} disabledReason={noNorm} />
          <ParamSlider
            of={form}
            name="seen"
            format={String}
            disabledReason={noNorm ?? (mode === 'training' ? words.notUsed : null)}
          />
          <ParamSlider of={form} name="seed" format={String} />
        </>
      }
    >
      <View model={model} words={words} />
    </Figure>
  );
}

export default island('batch-norm', BatchNorm);
