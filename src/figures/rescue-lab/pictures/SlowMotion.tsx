import { useEffect, useEffectEvent, useRef } from 'react';
import { formatNumber } from '@/charts/format';
import { rough } from '@/charts/rough';
import { Button } from '@/controls/Button';
import { usePlayback } from '@/controls/playback/usePlayback';
import { Slider } from '@/controls/Slider';
import { useWords } from '@/figure/context';
import { fill } from '@/i18n/fill';
import type { SlowStep } from '../training/records';
import { lastMoment, momentOf, slowStateAt } from '../training/slow-motion';
import { useLaneText } from '../useLaneText';
import type { Words } from '../words/en';
import { SlowBars } from './SlowBars';

interface SlowMotionProps {
  /** Of each lane; null for one that had ended. */
  readonly steps: readonly (SlowStep | null)[];
  /** The step has been shown to its end. */
  readonly onShown: () => void;
  readonly onClose: () => void;
}

const short = (value: number) => formatNumber(rough(value), 3);
const empty = new Float64Array();
/** Seconds that it takes to show a step. */
const duration = 5;

/** The text of a moment. */
function textOf(step: SlowStep, index: number, phases: Words['slow']['phases']): string {
  const moment = momentOf(step, index);
  if (step.fault && index === lastMoment(step)) {
    return fill(phases.stopped, { layer: String(step.fault.layer) });
  }
  switch (moment.phase) {
    case 'forward': {
      const size = step.forward.activationSizes[moment.layer] as number;
      return fill(phases.forward, { layer: String(moment.layer), value: short(size) });
    }
    case 'loss':
      return phases.halfway;
    case 'backward': {
      const norm = step.backward.weightNorms[moment.layer - 1] as number;
      return fill(phases.backward, { layer: String(moment.layer), value: short(norm) });
    }
    case 'update': {
      const { update } = step;
      if (!update || update.clippedNorm >= update.gradientNorm) return phases.update;
      const { gradientNorm, clippedNorm } = update;
      const clipped = fill(phases.clipped, { before: short(gradientNorm), after: short(clippedNorm) });
      return `${clipped} ${phases.update}`;
    }
  }
}

/** One step phase by phase: forward, loss, backward, update. With reduced motion it is shown at once. */
export function SlowMotion({ steps, onShown, onClose }: SlowMotionProps) {
  const stage = useRef<HTMLDivElement>(null);
  const taken = steps.filter((step) => step !== null);
  const last = Math.max(...taken.map(lastMoment));
  const playback = usePlayback({ last, stage, duration: duration });
  const { frame, playing } = playback;
  const begun = useRef(false);
  const shown = useEffectEvent(onShown);
  const begin = useEffectEvent(() => {
    begun.current = false;
    // The panel may open out of sight: on a phone it stands below the pictures.
    stage.current?.scrollIntoView({ block: 'nearest' });
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) shown();
    else playback.play();
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another step is shown from its beginning
  useEffect(() => begin(), [steps]);
  useEffect(() => {
    if (playing) begun.current = true;
    else if (begun.current && frame === last) shown();
  }, [playing, frame, last]);
  const { slow, bar } = useWords<Words>();
  const laneText = useLaneText();
  return (
    <div className="lab-box lab-slow" ref={stage}>
      <p className="lab-box-title">{slow.title}</p>
      <div className="play-bar">
        <div className="play-buttons">
          <Button
            action="slow-play"
            icon={playing ? 'pause' : 'play'}
            onClick={playing ? playback.pause : playback.play}
          >
            {playing ? bar.pause : slow.replay}
          </Button>
          <Button action="slow-next" icon="step" onClick={playback.step}>
            {slow.next}
          </Button>
          <Button action="slow-close" onClick={onClose}>
            {slow.close}
          </Button>
        </div>
        <Slider
          label={slow.phase}
          value={frame}
          min={0}
          max={last}
          step={1}
          integer
          format={String}
          onChange={playback.goTo}
        />
      </div>
      {taken.map((step, k) => {
        // Networks of different depths are shown in the same time.
        const index = Math.round((frame * lastMoment(step)) / last);
        const now = slowStateAt(step, index);
        const text = textOf(step, index, slow.phases);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: A is the first lane, B the second
          <div key={k} className="lab-slow-lane">
            <p aria-live={playing ? 'off' : 'polite'}>{taken.length > 1 ? laneText(text, k) : text}</p>
            <p aria-live="off">
              {now.loss === null ? '' : fill(slow.phases.loss, { value: short(now.loss) })}
            </p>
            <div className="lab-slow-charts">
              <SlowBars
                title={slow.forward}
                layer={slow.layer}
                all={step.forward.activationSizes}
                shown={now.forward}
                first={0}
                quantity="activation"
              />
              <SlowBars
                title={slow.backward}
                layer={slow.layer}
                all={step.backward.weightNorms}
                shown={now.backward}
                first={1}
                quantity="gradient"
              />
              <SlowBars
                title={slow.update}
                layer={slow.layer}
                all={step.update?.ratios ?? empty}
                shown={now.update}
                first={1}
                quantity="path"
              />
            </div>
          </div>
        );
      })}
    </div>
  );
}
