import { memo, useCallback, useDeferredValue } from 'react';
import { Legend } from '@/charts/Legend';
import { useFigureParams, useWords } from '@/figure/context';
import type { ViewProps } from '@/figure/island';
import { useStage } from '@/figure/playback/playback-context';
import { useSame } from '@/figure/useSame';
import { wallDash } from '@/scenes/cliff/CliffGround';
import { ArrowPanel } from './ArrowPanel';
import { gradientClipping } from './figure';
import { LossChart } from './LossChart';
import { NormHistogram } from './NormHistogram';
import { RunMap, withoutDash } from './RunMap';
import type { Words } from './words/en';

/** Both runs with what they meet, and clipping looked at on one gradient. */
export function View({ model }: ViewProps<typeof gradientClipping>) {
  const { set, values } = useFigureParams(gradientClipping);
  // The runs on the map are the result: their losses and lengths may follow by a frame.
  const beside = useDeferredValue(model);
  // Each part is drawn again only for what it shows.
  const without = useSame(['run', 'at'], model.without);
  const clipped = useSame(['run', 'at'], model.with);
  const lengths = useSame(['run', 'at'], beside.lengths);
  const arrows = useSame(['gx', 'gy', 'threshold'], model.arrows);
  const moveStart = useCallback((w: number, b: number) => set({ w, b }), [set]);
  const moveGradient = useCallback((gx: number, gy: number) => set({ gx, gy }), [set]);
  const moveThreshold = useCallback((threshold: number) => set({ threshold }), [set]);
  return (
    <>
      <div ref={useStage()}>
        <RunMap
          without={without}
          clipped={clipped}
          frame={model.frame}
          w={values.w}
          b={values.b}
          onMove={moveStart}
        />
      </div>
      <div>
        <LossChart
          without={beside.without.losses}
          clipped={beside.with.losses}
          last={beside.last}
          frame={beside.frame}
        />
        <NormHistogram lengths={lengths} threshold={arrows.threshold} onMove={moveThreshold} />
      </div>
      <Key />
      <ArrowPanel arrows={arrows} by="norm" onMove={moveGradient} />
      <ArrowPanel arrows={arrows} by="value" onMove={moveGradient} />
    </>
  );
}

/** What the marks are; not drawn again at every step. */
const Key = memo(function Key() {
  const words = useWords<Words>().legend;
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
