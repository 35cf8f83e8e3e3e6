import { memo, type RefObject } from 'react';
import { Legend } from '@/charts/Legend';
import type { Params } from '@/params/useParams';
import { wallDash } from '../CliffGround';
import { usualMap } from '../cliff-map';
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
  const { w, b } = params.values;
  const { gradient, threshold } = model;
  const arrows = { gradient, threshold, words, onMove: (gx: number, gy: number) => params.set({ gx, gy }) };
  return (
    <>
      <div ref={stage}>
        <RunMap
          model={model}
          map={usualMap()}
          words={words}
          start={[w, b]}
          onMove={(toW, toB) => params.set({ w: toW, b: toB })}
        />
      </div>
      <div>
        <LossChart model={model} words={words} />
        <NormHistogram model={model} words={words} onMove={(to) => params.set({ threshold: to })} />
      </div>
      <Key words={words.legend} />
      <ArrowPanel {...arrows} clipped={model.norm} />
      <ArrowPanel {...arrows} clipped={model.value} />
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
        { quantity: 'path', label: words.with },
        { quantity: 'point', label: words.here },
        { quantity: 'exploding', label: words.thrown, shape: 'arrow' },
        { quantity: 'exploding', label: words.wall, shape: 'line', dash: wallDash },
      ]}
    />
  );
});
