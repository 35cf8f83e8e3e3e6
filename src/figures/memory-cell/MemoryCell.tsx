import { useDeferredValue, useMemo } from 'react';
import { InTurn } from '@/compute/InTurn';
import { Figure } from '@/figure/Figure';
import { island } from '@/figure/island';
import { ParamSlider } from '@/figure/ParamControls';
import type { FrameWords } from '@/i18n/frame-words';
import type { Values } from '@/params/schema';
import { type Params, useParams } from '@/params/useParams';
import { memoryCell, type Readout, ways } from './model';
import { schema } from './params';
import { View } from './View';
import type { WayBack } from './way-back';
import type { MemoryCellWords } from './words';

interface MemoryCellProps {
  readonly words: MemoryCellWords;
  readonly frame: FrameWords;
}

const longest: Readonly<Record<Readout, string>> = {
  rnn: '8.88888e−888',
  'lstm-cell': '8.88888e−88',
  'lstm-hidden': '8.88888e−88',
  simple: '8.88888e−888',
};

function MemoryCell({ words, frame }: MemoryCellProps) {
  const params = useParams('memory-cell', schema);
  // The slider does not wait for the networks.
  const values = useDeferredValue(params.values);
  return (
    <InTurn params={values} parts={ways}>
      {(gone) => <Shown {...{ params, values, gone, words, frame }} />}
    </InTurn>
  );
}

interface ShownProps extends MemoryCellProps {
  readonly params: Params<typeof schema>;
  /** Those of the ways back, which may lag behind the controls. */
  readonly values: Values<typeof schema>;
  readonly gone: readonly WayBack[];
}

function Shown({ params, values, gone, words, frame }: ShownProps) {
  // The ways back of the same values are the same.
  // biome-ignore lint/correctness/useExhaustiveDependencies: their array is a new one in every render
  const model = useMemo(() => memoryCell(values, gone), [values]);
  const form = { params, schema, labels: words.params };
  const chaotic: Readout[] = [];
  if (model.chaotic.rnn) chaotic.push('rnn');
  if (model.chaotic.lstm) chaotic.push('lstm-cell', 'lstm-hidden');
  return (
    <Figure
      name="memory-cell"
      params={params}
      model={model}
      words={words}
      frame={frame}
      stale={values !== params.values}
      staleWhole={false}
      longest={longest}
      chaotic={chaotic}
      controls={
        <>
          <ParamSlider of={form} name="forget" />
          <ParamSlider of={form} name="gain" />
          <ParamSlider of={form} name="steps" format={String} />
          <ParamSlider of={form} name="seed" format={String} />
        </>
      }
    >
      <View model={model} words={words} />
    </Figure>
  );
}

export default island('memory-cell', MemoryCell);
