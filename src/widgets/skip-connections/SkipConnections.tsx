import { useDeferredValue, useMemo } from 'react';
import { formatNumber } from '@/charts/format';
import type { FrameWords } from '@/i18n/frame-words';
import { useParams } from '@/params/useParams';
import { Figure } from '../Figure';
import { ParamSlider } from '../ParamControls';
import { rough } from '../rough';
import type { DepthCurves } from './by-depth';
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

export default function SkipConnections({ words, frame, opening }: SkipConnectionsProps) {
  const params = useParams('skip-connections', schema);
  // The slider does not wait for the networks.
  const values = useDeferredValue(params.values);
  const model = useMemo(() => skipConnections(values), [values]);
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
