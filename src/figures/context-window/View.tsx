import { memo, type RefObject } from 'react';
import { Legend } from '@/charts/Legend';
import { AccuracyChart } from './AccuracyChart';
import { lines } from './lines';
import type { ContextWindowModel } from './model';
import { ReachStrips } from './ReachStrips';
import { cuts } from './run';
import type { ContextWindowWords } from './words';

interface ViewProps {
  readonly model: ContextWindowModel;
  readonly words: ContextWindowWords;
  /** True where the run is one of other settings. */
  readonly old: boolean;
  readonly stage: RefObject<HTMLDivElement | null>;
}

/** On the left how far back the gradient reaches, on the right what is learned with it. */
export function View({ model, words, old, stage }: ViewProps) {
  const stale = old ? '' : undefined;
  return (
    <>
      <div ref={stage} data-stale={stale}>
        <ReachStrips model={model} words={words} />
      </div>
      <div data-stale={stale}>
        <AccuracyChart model={model} words={words} />
      </div>
      <Key words={words.legend} />
    </>
  );
}

const Key = memo(function Key({ words }: { readonly words: ContextWindowWords['legend'] }) {
  return (
    <Legend
      entries={[
        ...cuts.map((cut) => ({ ...lines[cut], shape: 'line' as const, label: words[cut] })),
        { quantity: 'gradient', shape: 'bars', label: words.reach },
        { quantity: 'best', shape: 'diamond', label: words.mark },
        { quantity: 'theory', label: words.attention },
      ]}
    />
  );
});
