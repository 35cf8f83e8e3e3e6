import { useMemo } from 'react';
import { Figure } from '@/figure/Figure';
import { island } from '@/figure/island';
import { ParamChoice, ParamSlider } from '@/figure/ParamControls';
import type { FrameWords } from '@/i18n/frame-words';
import { useParams } from '@/params/useParams';
import { weightChain } from './model';
import { schema } from './params';
import { View } from './View';
import type { WeightChainWords } from './words';

interface WeightChainProps {
  readonly words: WeightChainWords;
  readonly frame: FrameWords;
}

/** Where the product neither grows nor shrinks. */
const watershed = [
  { value: -1, label: '−1' },
  { value: 1, label: '1' },
];

const longest = { value: '−0.00000e−000', 'doubling-depth': '0000.00' };

function WeightChain({ words, frame }: WeightChainProps) {
  const params = useParams('weight-chain', schema);
  const { values } = params;
  const model = useMemo(() => weightChain(values), [values]);
  const form = { params, schema, labels: words.params };
  const noWeight = values.weight === 0 ? words.zeroWeight : null;

  return (
    <Figure
      name="weight-chain"
      params={params}
      model={model}
      words={words}
      frame={frame}
      verdicts={words.verdicts}
      longest={{ ...longest, verdict: words.verdicts.vanishing }}
      controls={
        <>
          <div className="wide">
            <ParamSlider of={form} name="weight" ticks={watershed} longest="−2.00" />
          </div>
          <ParamSlider of={form} name="depth" />
          <ParamChoice of={form} name="axis" choices={words.axes} />
          <ParamSlider of={form} name="spread" disabledReason={noWeight} longest="0.00" />
          <ParamSlider
            of={form}
            name="seed"
            disabledReason={noWeight ?? (values.spread === 0 ? words.noSpread : null)}
          />
        </>
      }
    >
      <View model={model} words={words} params={params} />
    </Figure>
  );
}

export default island('weight-chain', WeightChain);
