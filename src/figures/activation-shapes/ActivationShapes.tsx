import { useCallback, useDeferredValue, useMemo } from 'react';
import { InTurn } from '@/compute/InTurn';
import { isComputedHere, type Seam, useComputed } from '@/compute/useComputed';
import { Figure } from '@/figure/Figure';
import { island } from '@/figure/island';
import { ParamSelect, ParamSlider } from '@/figure/ParamControls';
import type { FrameWords } from '@/i18n/frame-words';
import { defaults } from '@/params/schema';
import { type Params, useParams } from '@/params/useParams';
import { criticalGainOnSlider } from './critical-gain';
import { activationShapes, type Readout } from './model';
import { costOf, type NetworkRun, networkRun, prepare, type Settings, sigmoidSlopes } from './network-run';
import { schema } from './params';
import { percent } from './percent';
import { View } from './View';
import type { ActivationShapesWords } from './words';

interface ActivationShapesProps {
  readonly words: ActivationShapesWords;
  readonly frame: FrameWords;
}

const seam: Seam<Settings, NetworkRun> = {
  model: networkRun,
  cost: costOf,
  startWorker: () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
  meanwhile: () => networkRun(defaults(schema)),
};

const longest: Partial<Record<Readout, string>> = {
  value: '−0.00000',
  slope: '−0.00000',
  'typical-slope': '0.00000',
  product: '0.00000e−00',
  'product-sigmoid': '0.00000e−00',
  gradient: '0.00000e−00',
  dead: '>99%',
};

/** What rounding can reach. */
const measured: readonly Readout[] = ['typical-slope', 'product', 'gradient'];

/** What comes before the run, where that is computed here: React can handle input between drawing and the two passes. */
const parts = [prepare, sigmoidSlopes].map(
  (part) => (settings: Settings) => (isComputedHere(seam, settings) ? part(settings) : undefined),
);

function ActivationShapes({ words, frame }: ActivationShapesProps) {
  const params = useParams('activation-shapes', schema);
  const { activation, gain, bias, depth, seed } = params.values;
  const settings = useMemo(
    () => ({ activation, gain, bias, depth, seed }),
    [activation, gain, bias, depth, seed],
  );
  // The slider does not wait for the networks.
  const asked = useDeferredValue(settings);
  return (
    <InTurn params={asked} parts={parts}>
      {() => <Shown {...{ params, asked, late: asked !== settings, words, frame }} />}
    </InTurn>
  );
}

interface ShownProps extends ActivationShapesProps {
  readonly params: Params<typeof schema>;
  readonly asked: Settings;
  /** True while other settings have been chosen than are asked for. */
  readonly late: boolean;
}

function Shown({ params, asked, late, words, frame }: ShownProps) {
  const { z } = params.values;
  const { model: run, stale } = useComputed(seam, asked);
  const model = useMemo(() => activationShapes(z, run), [z, run]);
  const { activation, bias } = asked;
  const edge = useMemo(() => criticalGainOnSlider({ activation, bias }), [activation, bias]);
  const ticks = useMemo(
    () => (edge === null ? [] : [{ value: edge.gain, label: edge.jumps ? words.jump : words.edge }]),
    [edge, words],
  );
  const { set } = params;
  const onMove = useCallback((at: number) => set({ z: at }), [set]);
  const form = { params, schema, labels: words.params };
  return (
    <Figure
      name="activation-shapes"
      params={params}
      model={model}
      words={words}
      frame={frame}
      stale={stale || late}
      staleWhole={false}
      formats={{ dead: percent }}
      chaotic={model.chaotic ? measured : []}
      verdicts={words.verdicts}
      longest={{ ...longest, verdict: words.verdicts.exploding }}
      controls={
        <>
          <ParamSelect of={form} name="activation" choices={words.activations} />
          <ParamSlider of={form} name="z" longest="−0.00" />
          <ParamSlider of={form} name="gain" ticks={ticks} longest="0.00" />
          <ParamSlider of={form} name="bias" longest="−0.00" />
          <ParamSlider of={form} name="depth" format={String} />
          <ParamSlider of={form} name="seed" format={String} />
        </>
      }
    >
      <View model={model} words={words} onMove={onMove} stale={stale} />
    </Figure>
  );
}

export default island('activation-shapes', ActivationShapes);
