import { useMemo } from 'react';
import { Figure } from '@/figure/Figure';
import { island } from '@/figure/island';
import { ParamChoice, ParamSlider } from '@/figure/ParamControls';
import type { FrameWords } from '@/i18n/frame-words';
import { useParams } from '@/params/useParams';
import { differenceError } from './model';
import { schema } from './params';
import { scientific, stepText } from './scientific';
import { View } from './View';
import type { DifferenceErrorWords } from './words';

interface DifferenceErrorProps {
  readonly words: DifferenceErrorWords;
  readonly frame: FrameWords;
}

function DifferenceError({ words, frame }: DifferenceErrorProps) {
  const params = useParams('difference-error', schema);
  const { values } = params;
  const model = useMemo(() => differenceError(values), [values]);
  const form = { params, schema, labels: words.params };
  return (
    <Figure
      name="difference-error"
      params={params}
      model={model}
      words={words}
      frame={frame}
      formats={{ h: stepText, 'error-forward': scientific, 'error-central': scientific }}
      longest={{ h: '1.26·10⁻¹²', 'error-forward': '0.0·10⁻⁰⁰', 'error-central': '0.0·10⁻⁰⁰' }}
      controls={
        <>
          <ParamSlider of={form} name="h" format={stepText} longest="1.26·10⁻¹²" />
          <ParamChoice of={form} name="fn" choices={words.surfaces} />
          <ParamChoice of={form} name="along" choices={words.axes} />
          <ParamSlider of={form} name="x" />
          <ParamSlider of={form} name="y" />
        </>
      }
    >
      <View model={model} words={words} params={params} />
    </Figure>
  );
}

export default island('difference-error', DifferenceError);
