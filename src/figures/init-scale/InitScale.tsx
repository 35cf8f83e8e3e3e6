import { useDeferredValue, useMemo } from 'react';
import { InTurn } from '@/compute/InTurn';
import { isComputedHere, type Seam, useComputed } from '@/compute/useComputed';
import { Figure } from '@/figure/Figure';
import { island } from '@/figure/island';
import { ParamChoice, ParamSelect, ParamSlider, ParamToggle } from '@/figure/ParamControls';
import type { FrameWords } from '@/i18n/frame-words';
import { defaults } from '@/params/schema';
import { type Params, useParams } from '@/params/useParams';
import { criticalGainOnSlider } from './critical-gain';
import { type InitScaleModel, initScale, type Readout } from './model';
import { costOf, passageWithout, type Settings } from './networks';
import { schema } from './params';
import { View } from './View';
import type { InitScaleWords } from './words';

interface InitScaleProps {
  readonly words: InitScaleWords;
  readonly frame: FrameWords;
}

const seam: Seam<Settings, InitScaleModel> = {
  model: initScale,
  cost: costOf,
  startWorker: () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
  meanwhile: () => initScale(defaults(schema)),
};

const longest: Partial<Record<Readout, string>> = {
  'weight-std': '0.00000',
  spread: '0.00000e−00',
  gradient: '0.00000e−00',
  'gradient-without': '0.00000e−00',
  'growth-per-layer': '0.00000',
  typical: '0.00000e−00',
};
/** What rounding can reach. */
const measured: readonly Readout[] = ['spread', 'gradient', 'growth-per-layer', 'typical'];

/** What comes before the network with the chosen weights, where that is computed here: React can handle input between them. */
const parts = [
  (settings: Settings) => (isComputedHere(seam, settings) ? passageWithout(settings) : undefined),
];

function InitScale({ words, frame }: InitScaleProps) {
  const params = useParams('init-scale', schema);
  // The slider does not wait for the networks.
  const asked = useDeferredValue(params.values);
  return (
    <InTurn params={asked} parts={parts}>
      {() => <Shown {...{ params, asked, words, frame }} />}
    </InTurn>
  );
}

interface ShownProps extends InitScaleProps {
  readonly params: Params<typeof schema>;
  readonly asked: Settings;
}

function Shown({ params, asked, words, frame }: ShownProps) {
  const { model, stale } = useComputed(seam, asked);
  const { init, activation, width } = asked;
  const edge = useMemo(() => criticalGainOnSlider({ init, activation, width }), [init, activation, width]);
  const ticks = useMemo(
    () => (edge === null ? [] : [{ value: edge.gain, label: edge.jumps ? words.jump : words.edge }]),
    [edge, words],
  );
  const form = { params, schema, labels: words.params };
  return (
    <Figure
      name="init-scale"
      params={params}
      model={model}
      words={words}
      frame={frame}
      stale={stale || asked !== params.values}
      staleWhole={stale}
      verdicts={words.verdicts}
      longest={{ ...longest, verdict: words.verdicts.exploding }}
      chaotic={model.chaotic ? measured : []}
      absent={asked.others === 0 ? ['typical'] : []}
      controls={
        <>
          <ParamChoice of={form} name="init" choices={words.inits} />
          <ParamSlider of={form} name="gain" ticks={ticks} longest="0.00" />
          <ParamSelect of={form} name="activation" choices={words.activations} />
          <ParamSlider of={form} name="width" format={String} />
          <ParamSlider of={form} name="depth" format={String} />
          <ParamToggle of={form} name="others" />
          <ParamSlider of={form} name="seed" format={String} />
        </>
      }
    >
      <View model={model} words={words} />
    </Figure>
  );
}

export default island('init-scale', InitScale);
