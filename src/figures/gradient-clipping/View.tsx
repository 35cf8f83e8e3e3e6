import { memo, type RefObject, useCallback, useDeferredValue } from 'react';
import { Legend } from '@/charts/Legend';
import type { Params } from '@/params/useParams';
import { wallDash } from '@/scenes/cliff/CliffGround';
import { usualMap } from '@/scenes/cliff/map';
import { ArrowPanel } from './ArrowPanel';
import { LossChart } from './LossChart';
import type { ClippingModel } from './model';
import { NormHistogram } from './NormHistogram';
import type { schema } from './params';
import { RunMap, withoutDash } from './RunMap';
import type { ClippingWords } from './words';

interface ViewProps {
  readonly model: ClippingModel;
  readonly words: ClippingWords;
  readonly params: Params<typeof schema>;
  /** What must be on screen for the animation to go on. */
  readonly stage: RefObject<HTMLDivElement | null>;
}

/** Both runs with what they meet, and clipping looked at on one gradient. */
export function View({ model, words, params, stage }: ViewProps) {
  const { set } = params;
  const { w, b } = params.values;
  const { without, with: clipped, frame, arrows } = model;
  // The runs on the map are the result: their losses and lengths may follow by a frame.
  const beside = useDeferredValue(model);
  const moveStart = useCallback((toW: number, toB: number) => set({ w: toW, b: toB }), [set]);
  const moveGradient = useCallback((gx: number, gy: number) => set({ gx, gy }), [set]);
  const moveThreshold = useCallback((to: number) => set({ threshold: to }), [set]);
  return (
    <>
      <div ref={stage}>
        <RunMap
          without={without}
          clipped={clipped}
          frame={frame}
          map={usualMap()}
          words={words}
          w={w}
          b={b}
          onMove={moveStart}
        />
      </div>
      <div>
        <LossChart
          without={beside.without.losses}
          clipped={beside.with.losses}
          last={beside.last}
          frame={beside.frame}
          words={words}
        />
        <NormHistogram
          lengths={beside.lengths}
          threshold={arrows.threshold}
          words={words}
          onMove={moveThreshold}
        />
      </div>
      <Key words={words.legend} />
      <ArrowPanel arrows={arrows} by="norm" words={words} onMove={moveGradient} />
      <ArrowPanel arrows={arrows} by="value" words={words} onMove={moveGradient} />
    </>
  );
}

/** What the marks are; not made anew at every move. */
const Key = memo(function Key({ words }: { words: ClippingWords['legend'] }) {
  return (
    <Legend
      entries={[
        { quantity: 'point', label: words.start, shape: 'ring' },
        { quantity: 'path', label: words.without, shape: 'line', dash: withoutDash },
        { quantity: 'path', label: words.with, shape: 'line' },
        { quantity: 'point', label: words.here },
        { quantity: 'exploding', label: words.thrown, shape: 'arrow' },
        { quantity: 'exploding', label: words.wall, shape: 'line', dash: wallDash },
      ]}
    />
  );
});
