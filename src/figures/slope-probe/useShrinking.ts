import { type RefObject, useEffect, useEffectEvent, useState } from 'react';
import { watch } from '@/controls/playback/usePlayback';
import { schema } from './params';

/** 1, 0.5, 0.2, 0.1 … 1e-12. */
export const runs: readonly number[] = Array.from({ length: 12 }, (_, decade) =>
  [10, 5, 2].map((digit) => Number(`${digit}e-${decade + 1}`)),
)
  .flat()
  .concat(schema.h.min);

const last = runs.length - 1;
/** Milliseconds from one run to the next. */
const pause = 180;

/** Where h stands in the list: the number of runs that are longer. */
const frameOf = (h: number) => runs.filter((run) => run > h).length;

/** An animation whose frame is h itself: it begins at the h of the figure and leaves the last one behind. */
export function useShrinking(h: number, setH: (h: number) => void, stage: RefObject<Element | null>) {
  const [playing, setPlaying] = useState(false);
  const frame = Math.min(frameOf(h), last);
  const goTo = (to: number) => setH(runs[Math.max(0, Math.min(last, to))] ?? h);
  const shorter = () => goTo(runs[frame] === h ? frame + 1 : frame);

  const tick = useEffectEvent(() => {
    if (h > schema.h.min) shorter();
    else setPlaying(false);
  });
  useEffect(() => {
    if (!playing) return;
    const timer = setInterval(tick, pause);
    const unwatch = watch(stage.current, () => setPlaying(false));
    return () => {
      clearInterval(timer);
      unwatch();
    };
  }, [playing, stage]);

  return {
    frame,
    last,
    playing: playing && h > schema.h.min,
    play() {
      if (matchMedia('(prefers-reduced-motion: reduce)').matches) return goTo(last);
      if (h <= schema.h.min) goTo(0);
      setPlaying(true);
    },
    pause: () => setPlaying(false),
    step() {
      setPlaying(false);
      shorter();
    },
    back() {
      setPlaying(false);
      goTo(frame - 1);
    },
    goTo,
  };
}
