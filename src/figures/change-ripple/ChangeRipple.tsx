import { useCallback, useMemo } from 'react';
import { Slider } from '@/controls/Slider';
import { Figure } from '@/figure/Figure';
import { island } from '@/figure/island';
import { ParamChoice, ParamSlider } from '@/figure/ParamControls';
import type { FrameWords } from '@/i18n/frame-words';
import { useParams } from '@/params/useParams';
import { changeRipple } from './model';
import { schema } from './params';
import { View } from './View';
import type { ChangeRippleWords } from './words';

interface ChangeRippleProps {
  readonly words: ChangeRippleWords;
  readonly frame: FrameWords;
}

function ChangeRipple({ words, frame }: ChangeRippleProps) {
  const params = useParams('change-ripple', schema);
  const { values, set } = params;
  const model = useMemo(() => changeRipple(values), [values]);
  const form = { params, schema, labels: words.params };
  const nudge = useCallback((input: number) => set({ input }), [set]);
  const pick = useCallback((input: number) => set({ input: input + 1 }), [set]);
  const { weights } = values;
  const random = weights === 'orthogonal' || weights === 'normal';

  return (
    <Figure
      name="change-ripple"
      params={params}
      model={model}
      words={words}
      frame={frame}
      longest={{
        growth: '0.00000',
        'change-out': '0.00000e−00',
        'change-true': '0.00000e−00',
        largest: '0.00000e−00',
      }}
      controls={
        <>
          <ParamChoice of={form} name="weights" choices={words.kinds} />
          <ParamChoice of={form} name="activation" choices={words.activations} />
          <ParamSlider of={form} name="depth" />
          <ParamSlider
            of={form}
            name="weight"
            disabledReason={
              weights === 'orthogonal' || weights === 'shear' ? words.ownWeights[weights] : null
            }
          />
          <ParamSlider of={form} name="width" disabledReason={weights === 'shear' ? words.twoWide : null} />
          <ParamSlider of={form} name="seed" disabledReason={random ? null : words.noChance} />
          <ParamSlider of={form} name="nudge" />
          {params.hidden('input') ? null : (
            <Slider
              param="input"
              label={words.params.input}
              min={1}
              max={model.width}
              step={1}
              integer
              value={model.nudged + 1}
              onChange={nudge}
            />
          )}
        </>
      }
    >
      <View model={model} words={words} onPick={pick} />
    </Figure>
  );
}

export default island('change-ripple', ChangeRipple);
