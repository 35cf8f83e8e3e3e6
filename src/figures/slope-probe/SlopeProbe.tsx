import { useMemo, useRef } from 'react';
import { PlayBar } from '@/controls/PlayBar';
import { Figure } from '@/figure/Figure';
import { island } from '@/figure/island';
import { ParamChoice, ParamSlider } from '@/figure/ParamControls';
import type { FrameWords } from '@/i18n/frame-words';
import { useParams } from '@/params/useParams';
import { slopeProbe } from './model';
import { schema } from './params';
import { useShrinking } from './useShrinking';
import { View } from './View';
import type { SlopeProbeWords } from './words';

interface SlopeProbeProps {
  readonly words: SlopeProbeWords;
  readonly frame: FrameWords;
}

function SlopeProbe({ words, frame }: SlopeProbeProps) {
  const params = useParams('slope-probe', schema);
  const { values } = params;
  const stage = useRef<HTMLDivElement>(null);
  const shrinking = useShrinking(values.h, (h) => params.set({ h }), stage);
  const model = useMemo(() => slopeProbe(values), [values]);
  const form = { params, schema, labels: words.params };

  return (
    <Figure
      name="slope-probe"
      params={params}
      model={model}
      words={words}
      frame={frame}
      playing={shrinking.playing}
      longest={{ error: '−0.00000e−00' }}
      onReset={shrinking.pause}
      controls={
        <>
          {!params.hidden('play') && !params.hidden('h') && (
            <div className="wide">
              <PlayBar playback={shrinking} words={{ ...frame.play, ...words.play }} />
            </div>
          )}
          <ParamSlider of={form} name="h" longest="0.00000" />
          <ParamSlider of={form} name="x" />
          <ParamSlider of={form} name="y" />
          <ParamChoice of={form} name="along" choices={words.axes} />
          <ParamChoice of={form} name="fn" choices={words.surfaces} />
        </>
      }
    >
      <View model={model} words={words} params={params} stage={stage} />
    </Figure>
  );
}

export default island('slope-probe', SlopeProbe);
