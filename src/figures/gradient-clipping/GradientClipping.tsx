import { useDeferredValue, useMemo, useRef } from 'react';
import { formatNumber } from '@/charts/format';
import { PlayBar } from '@/controls/PlayBar';
import { usePlayback } from '@/controls/usePlayback';
import { Figure } from '@/figure/Figure';
import { island } from '@/figure/island';
import { ParamChoice, ParamSlider } from '@/figure/ParamControls';
import type { FrameWords } from '@/i18n/frame-words';
import { useParams } from '@/params/useParams';
import { arrowsOf } from './arrows';
import { type ClippingModel, gradientClipping, lastOf, lengthsOf, type Readout, runShown } from './model';
import { schema } from './params';
import { runOf } from './run';
import { View } from './View';
import type { ClippingWords } from './words';

interface GradientClippingProps {
  readonly words: ClippingWords;
  readonly frame: FrameWords;
}

const rough = (value: number) => formatNumber(value, 3);
const fine = (value: number) => formatNumber(value, 4);
const longest = {
  'loss-without': '0.0000e−00',
  loss: '0.0000e−00',
  clipped: '500',
  'turn-norm': '00.00',
  'turn-value': '00.00',
};

function chaoticIn({ without, with: clipped }: ClippingModel): Readout[] {
  const ofWithout: Readout[] = without.chaotic ? ['loss-without'] : [];
  return clipped.chaotic ? [...ofWithout, 'loss', 'clipped'] : ofWithout;
}

function GradientClipping({ words, frame }: GradientClippingProps) {
  const params = useParams('gradient-clipping', schema);
  const { values } = params;
  const { by, threshold, rate, steps, w, b, gx, gy } = values;
  // The run without clipping knows nothing of the threshold, and neither knows of the arrows.
  const without = useMemo(() => runOf({ rate, steps, w, b }), [rate, steps, w, b]);
  const clipped = useMemo(
    () => runOf({ rate, steps, w, b }, { by, at: threshold }),
    [by, threshold, rate, steps, w, b],
  );
  const runs = useMemo(() => ({ without, with: clipped }), [without, clipped]);
  const stage = useRef<HTMLDivElement>(null);
  const last = lastOf(runs);
  const longer = last === steps && steps < schema.steps.max;
  const playback = usePlayback({
    last,
    of: runs,
    stage,
    onStepPastEnd: longer ? () => params.set({ steps: steps + 1 }) : undefined,
  });
  const { frame: at } = playback;
  const withoutShown = useMemo(() => runShown(without, at), [without, at]);
  const clippedShown = useMemo(() => runShown(clipped, at), [clipped, at]);
  const lengths = useMemo(() => lengthsOf(clipped, at), [clipped, at]);
  const arrows = useMemo(() => arrowsOf(gx, gy, threshold), [gx, gy, threshold]);
  const model = useMemo(
    () => gradientClipping(values, runs, at, { without: withoutShown, with: clippedShown, lengths, arrows }),
    [values, runs, at, withoutShown, clippedShown, lengths, arrows],
  );
  // To tell takes two more walks: the note may follow by a frame.
  const told = useDeferredValue(model);
  const chaotic = useMemo(() => chaoticIn(told), [told]);
  const form = { params, schema, labels: words.params };

  return (
    <Figure
      name="gradient-clipping"
      params={params}
      model={model}
      words={words}
      frame={frame}
      playing={playback.playing}
      formats={{ 'loss-without': fine, loss: fine, 'turn-norm': rough, 'turn-value': rough }}
      longest={longest}
      chaotic={chaotic}
      onReset={() => playback.goTo(last)}
      controls={
        <>
          {!params.hidden('play') && (
            <div className="wide">
              <PlayBar
                playback={playback}
                words={{ ...frame.play, frame: words.columns.step }}
                slider
                disabledReason={rate === 0 ? words.noLength : null}
              />
            </div>
          )}
          <ParamChoice of={form} name="by" choices={words.ways} />
          <ParamSlider of={form} name="threshold" format={rough} />
          <ParamSlider of={form} name="rate" disabledReason={steps === 0 ? words.noSteps : null} />
          <ParamSlider of={form} name="steps" smallest={1} format={String} />
          <fieldset className="slider-pair">
            <legend>{words.start}</legend>
            <ParamSlider of={form} name="w" />
            <ParamSlider of={form} name="b" />
          </fieldset>
          <fieldset className="slider-pair">
            <legend>{words.ofArrows}</legend>
            <ParamSlider of={form} name="gx" />
            <ParamSlider of={form} name="gy" />
          </fieldset>
        </>
      }
    >
      <View model={model} words={words} params={params} stage={stage} />
    </Figure>
  );
}

export default island('gradient-clipping', GradientClipping);
