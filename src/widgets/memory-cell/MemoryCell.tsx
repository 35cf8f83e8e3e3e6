import { useMemo } from 'react';
import type { FrameWords } from '@/i18n/frame-words';
import { useParams } from '@/params/useParams';
import { Figure } from '../Figure';
import { ParamSlider } from '../ParamControls';
import { memoryCell, type Readout } from './model';
import { schema } from './params';
import { View } from './View';
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

export default function MemoryCell({ words, frame }: MemoryCellProps) {
  const params = useParams('memory-cell', schema);
  const { values } = params;
  const model = useMemo(() => memoryCell(values), [values]);
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
