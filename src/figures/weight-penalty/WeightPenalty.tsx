import { useMemo } from 'react';
import { formatNumber } from '@/charts/format';
import { Figure } from '@/figure/Figure';
import { island } from '@/figure/island';
import { ParamChoice, ParamSlider } from '@/figure/ParamControls';
import { ViewControls } from '@/figure/ViewControls';
import type { FrameWords } from '@/i18n/frame-words';
import { useParams } from '@/params/useParams';
import { weightPenalty } from './model';
import { schema } from './params';
import { View } from './View';
import type { WeightPenaltyWords } from './words';

interface WeightPenaltyProps {
  readonly words: WeightPenaltyWords;
  readonly frame: FrameWords;
}

const rough = (value: number) => formatNumber(value, 3);
const percent = (value: number) => `${formatNumber(100 * value, 2)}%`;
const formats = {
  'w-1': rough,
  'w-2': rough,
  'best-1': rough,
  'best-2': rough,
  loss: rough,
  'growth-before': rough,
  'growth-per-layer': rough,
  ratio: rough,
  zeros: percent,
};
const longest = {
  'w-1': '−0.000',
  'w-2': '−0.000',
  'best-1': '0.000',
  'best-2': '0.000',
  loss: '0.000',
  'growth-before': '0.000',
  'growth-per-layer': '0.000e−00',
  ratio: '0.000e−000',
  zeros: '88.8%',
};

function WeightPenalty({ words, frame }: WeightPenaltyProps) {
  const params = useParams('weight-penalty', schema);
  const { values } = params;
  const { view, strength, steps } = values;
  /** Nothing but the penalty moves the weights. */
  const alone = view === 'layers';
  const model = useMemo(() => weightPenalty(values), [values]);
  const ownWords = useMemo(() => ({ ...words, caption: words.captions[view] }), [words, view]);
  const form = { params, schema, labels: words.params };
  return (
    <Figure
      name="weight-penalty"
      params={params}
      model={model}
      words={ownWords}
      frame={frame}
      shown={model.shown}
      formats={formats}
      verdicts={words.verdicts}
      longest={{ ...longest, verdict: words.verdicts.exploding }}
      controls={
        <>
          <ParamChoice of={form} name="view" choices={words.views} />
          <ParamChoice
            of={form}
            name="penalty"
            choices={words.penalties}
            disabledReason={alone && steps === 0 ? words.noSteps : strength === 0 ? words.noPenalty : null}
          />
          <ViewControls shown={view === 'contours'}>
            <ParamChoice
              of={form}
              name="optimizer"
              choices={words.optimizers}
              disabledReason={steps === 0 ? words.noSteps : null}
            />
          </ViewControls>
          <ParamSlider
            of={form}
            name="strength"
            smallest={1e-3}
            disabledReason={alone && steps === 0 ? words.noSteps : null}
          />
          <ParamSlider
            of={form}
            name="steps"
            disabledReason={alone && strength === 0 && steps > 0 ? words.noPenalty : null}
          />
          <ParamSlider of={form} name="seed" />
        </>
      }
    >
      <View model={model} words={words} />
    </Figure>
  );
}

export default island('weight-penalty', WeightPenalty);
