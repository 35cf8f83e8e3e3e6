import { useMemo } from 'react';
import { criticalGain } from '@/core/network/critical-gain';
import { Figure } from '@/figure/Figure';
import { island } from '@/figure/island';
import { ParamSelect, ParamSlider } from '@/figure/ParamControls';
import type { FrameWords } from '@/i18n/frame-words';
import { useParams } from '@/params/useParams';
import { MicroscopeLink } from './MicroscopeLink';
import { chaosMap, profileOf } from './model';
import { schema } from './params';
import { useGrowthMap } from './useGrowthMap';
import { View } from './View';
import type { ChaosMapWords } from './words';

interface ChaosMapProps {
  readonly words: ChaosMapWords;
  readonly frame: FrameWords;
  /** The map with which the figure opens, packed; computed where it is missing. */
  readonly opening?: string;
  /** The address of the chapter in which the microscope stands; this page where it is missing. */
  readonly chapter?: string;
}

const longest = {
  'growth-per-layer': '0.00000',
  predicted: '0.00000',
  ratio: '0.00000e−000',
  edge: '10.1493',
};

function ChaosMap({ words, frame, opening, chapter = '' }: ChaosMapProps) {
  const params = useParams('chaos-map', schema);
  const { values } = params;
  const { map, family, stale } = useGrowthMap(values, opening);
  const profile = useMemo(
    () => profileOf(family, values.gain, values.depth),
    [family, values.gain, values.depth],
  );
  const edge = useMemo(() => criticalGain(family.activation, family.bias ** 2), [family]);
  const model = useMemo(() => chaosMap(family, profile, edge), [family, profile, edge]);
  const form = { params, schema, labels: words.params };

  return (
    <Figure
      name="chaos-map"
      params={params}
      model={model}
      words={words}
      frame={frame}
      stale={stale}
      verdicts={words.verdicts}
      longest={{ ...longest, verdict: words.verdicts.exploding }}
      chaotic={model.chaotic}
      controls={
        <>
          <ParamSlider of={form} name="gain" longest="0.00" />
          <ParamSlider of={form} name="depth" />
          <ParamSelect of={form} name="activation" choices={words.activations} />
          <ParamSlider of={form} name="bias" longest="0.00" />
          <ParamSlider of={form} name="width" />
          <ParamSlider of={form} name="seed" />
          {!params.hidden('microscope') && (
            <div className="wide">
              <MicroscopeLink values={values} chapter={chapter}>
                {words.microscope}
              </MicroscopeLink>
            </div>
          )}
        </>
      }
    >
      <View model={model} map={map} words={words} params={params} />
    </Figure>
  );
}

export default island('chaos-map', ChaosMap);
