import { useDeferredValue, useMemo } from 'react';
import { type Seam, useComputed } from '@/compute/useComputed';
import { Figure } from '@/figure/Figure';
import { island } from '@/figure/island';
import { ParamChoice, ParamSelect, ParamSlider, ParamToggle } from '@/figure/ParamControls';
import type { FrameWords } from '@/i18n/frame-words';
import { defaults, type Values } from '@/params/schema';
import { useParams } from '@/params/useParams';
import { criticalGainOnSlider } from './critical-gain';
import { type LayerGradientsModel, layerGradients, type Readout } from './model';
import { schema } from './params';
import { View } from './View';
import type { LayerGradientsWords } from './words';

interface LayerGradientsProps {
  readonly words: LayerGradientsWords;
  readonly frame: FrameWords;
}

/** Multiplications that take about a millisecond on a slow phone: forward, twice backward, and the nudge. */
const perMillisecond = 7e5;

const seam: Seam<Values<typeof schema>, LayerGradientsModel> = {
  model: (values) => layerGradients(values, true),
  cost: ({ depth, width, batch }) => (4 * depth * width * width * batch) / perMillisecond,
  startWorker: () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
  meanwhile: () => layerGradients(defaults(schema)),
};

const longest: Partial<Record<Readout, string>> = {
  'first-layer': '0.00000e−00',
  'growth-per-layer': '0.00000',
  predicted: '0.00000',
  ratio: '0.00000e−00',
};
/** What rounding can reach. */
const measured: readonly Readout[] = ['first-layer', 'last-layer', 'ratio', 'growth-per-layer'];
const precisions = { float16: 'float16', float32: 'float32', float64: 'float64' };

function LayerGradients({ words, frame }: LayerGradientsProps) {
  const params = useParams('layer-gradients', schema);
  const { values } = params;
  const { model, stale } = useComputed(seam, values);
  // The mark on the slider may follow the picture.
  const { activation, bias, init, width, norm, residual } = useDeferredValue(values);
  const edge = useMemo(
    () => criticalGainOnSlider({ activation, bias, init, width, norm, residual }),
    [activation, bias, init, width, norm, residual],
  );
  const ticks = useMemo(() => (edge === null ? [] : [{ value: edge, label: words.edge }]), [edge, words]);
  const form = { params, schema, labels: words.params };
  return (
    <Figure
      name="layer-gradients"
      params={params}
      model={model}
      words={words}
      frame={frame}
      stale={stale}
      verdicts={words.verdicts}
      longest={{ ...longest, verdict: words.verdicts.exploding }}
      chaotic={model.chaotic ? measured : []}
      controls={
        <>
          <ParamSlider of={form} name="gain" ticks={ticks} />
          <ParamSlider of={form} name="depth" format={String} />
          <ParamSelect of={form} name="activation" choices={words.activations} />
          <ParamSelect
            of={form}
            name="init"
            choices={words.inits}
            disabledReason={values.gain === 0 ? words.gainOfNothing : null}
          />
          <ParamSlider of={form} name="bias" />
          <ParamSlider of={form} name="width" format={String} />
          <ParamChoice of={form} name="norm" choices={words.norms} />
          <ParamToggle of={form} name="residual" />
          <ParamChoice of={form} name="gradient" choices={words.gradients} />
          <ParamSlider of={form} name="batch" format={String} />
          <ParamSlider of={form} name="seed" format={String} />
          <ParamChoice of={form} name="precision" choices={precisions} />
        </>
      }
    >
      <View model={model} words={words} gradient={values.gradient} format={values.precision} />
    </Figure>
  );
}

export default island('layer-gradients', LayerGradients);
