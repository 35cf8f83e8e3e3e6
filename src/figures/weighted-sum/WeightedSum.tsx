import { useMemo, useState } from 'react';
import { Figure } from '@/figure/Figure';
import { island } from '@/figure/island';
import type { FrameWords } from '@/i18n/frame-words';
import { useParams } from '@/params/useParams';
import { weightedSum } from './model';
import { Numbers } from './Numbers';
import { type Name, schema } from './params';
import { View } from './View';
import type { WeightedSumWords } from './words';

interface WeightedSumProps {
  readonly words: WeightedSumWords;
  readonly frame: FrameWords;
}

function WeightedSum({ words, frame }: WeightedSumProps) {
  const params = useParams('weighted-sum', schema);
  const { values } = params;
  const [touched, setTouched] = useState<Name | null>(null);
  const model = useMemo(() => weightedSum(values, touched), [values, touched]);
  const form = { params, schema, labels: words.params };

  return (
    <Figure
      name="weighted-sum"
      params={params}
      model={model}
      words={words}
      frame={frame}
      longest={{ 'hidden-1': '−00.0000', 'hidden-2': '−00.0000', output: '−00.0000' }}
      onReset={() => setTouched(null)}
      controls={<Numbers form={form} words={words} onTouch={setTouched} />}
    >
      <View
        model={model}
        words={words}
        params={params}
        onMove={(name, value) => {
          setTouched(name);
          params.set({ [name]: value });
        }}
      />
    </Figure>
  );
}

export default island('weighted-sum', WeightedSum);
