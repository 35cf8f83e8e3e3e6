import { useMemo } from 'react';
import { Figure } from '@/figure/Figure';
import { island } from '@/figure/island';
import { ParamChoice, ParamSlider } from '@/figure/ParamControls';
import type { FrameWords } from '@/i18n/frame-words';
import { useParams } from '@/params/useParams';
import { partialSlices } from './model';
import { schema } from './params';
import { View } from './View';
import type { PartialSlicesWords } from './words';

interface PartialSlicesProps {
  readonly words: PartialSlicesWords;
  readonly frame: FrameWords;
}

function PartialSlices({ words, frame }: PartialSlicesProps) {
  const params = useParams('partial-slices', schema);
  const { values } = params;
  const model = useMemo(() => partialSlices(values), [values]);
  const form = { params, schema, labels: words.params };

  return (
    <Figure
      name="partial-slices"
      params={params}
      model={model}
      words={words}
      frame={frame}
      controls={
        <>
          <ParamSlider of={form} name="x" />
          <ParamSlider of={form} name="y" />
          <ParamChoice of={form} name="fn" choices={words.surfaces} />
        </>
      }
    >
      <View model={model} words={words} params={params} />
    </Figure>
  );
}

export default island('partial-slices', PartialSlices);
