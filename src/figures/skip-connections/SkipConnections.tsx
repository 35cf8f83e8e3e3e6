import { useDeferredValue, useMemo } from 'react';
import { formatNumber } from '@/charts/format';
import { rough } from '@/charts/rough';
import { InTurn } from '@/compute/InTurn';
import { Figure } from '@/figure/Figure';
import { island } from '@/figure/island';
import { ParamSlider } from '@/figure/ParamControls';
import type { FrameWords } from '@/i18n/frame-words';
import type { Values } from '@/params/schema';
import { type Params, useParams } from '@/params/useParams';
import type { DepthCurves } from './by-depth';
import { type Backward, readers } from './kinds';
import { type Readout, skipConnections } from './model';
import { schema } from './params';
import { useDepthCurves } from './useDepthCurves';
import { View } from './View';
import type { SkipConnectionsWords } from './words';

interface SkipConnectionsProps {
  readonly words: SkipConnectionsWords;
  readonly frame: FrameWords;
  /** The curves over depth with which the figure opens; computed where they are missing. */
  readonly opening?: DepthCurves;
}

const written = (value: number) => formatNumber(rough(value));
const formats: Partial<Record<Readout, (value: number) => string>> = {
  plain: written,
  residual: written,
  scaled: written,
  tenth: written,
  'growth-residual': (value) => formatNumber(value, 3),
  'predicted-residual': (value) => formatNumber(value, 3),
};
const longest = {
  plain: '0.00e−00',
  residual: '0.00e−00',
  scaled: '0.00e−00',
  tenth: '0.00e−00',
  'growth-residual': '0.000',
  'predicted-residual': '0.000',
};

function SkipConnections({ words, frame, opening }: SkipConnectionsProps) {
  const params = useParams('skip-connections', schema);
  // The slider does not wait for the networks.
  const values = useDeferredValue(params.values);
  return (
    <InTurn params={values} parts={readers}>
      {(readings) => <Shown {...{ params, values, readings, words, frame, opening }} />}
    </InTurn>
  );
}

interface ShownProps extends Omit<SkipConnectionsProps, 'opening'> {
  readonly params: Params<typeof schema>;
  /** Those of the readings, which may lag behind the controls. */
  readonly values: Values<typeof schema>;
  readonly readings: readonly Backward[];
  readonly opening: DepthCurves | undefined;
}

function Shown({ params, values, readings, words, frame, opening }: ShownProps) {
  // The readings of the same values are the same.
  // biome-ignore lint/correctness/useExhaustiveDependencies: their array is a new one in every render
  const model = useMemo(() => skipConnections(values, readings), [values]);
  const { curves, stale } = useDepthCurves(values.gain, values.seed, opening);
  const ticks = useMemo(() => [{ value: Math.SQRT2, label: words.he }], [words]);
  const form = { params, schema, labels: words.params };
  return (
    <Figure
      name="skip-connections"
      params={params}
      model={model}
      words={words}
      frame={frame}
      stale={stale || values !== params.values}
      staleWhole={false}
      formats={formats}
      longest={longest}
      controls={
        <>
          <div className="wide">
            <ParamSlider of={form} name="depth" format={String} />
          </div>
          <ParamSlider of={form} name="gain" ticks={ticks} longest="0.00" />
          <ParamSlider of={form} name="seed" format={String} />
        </>
      }
    >
      <View model={model} curves={curves} stale={stale} words={words} />
    </Figure>
  );
}

export default island('skip-connections', SkipConnections);
