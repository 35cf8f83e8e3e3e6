import { memo } from 'react';
import { Legend } from '@/charts/Legend';
import { useWords } from '@/figure/context';
import type { ViewProps } from '@/figure/island';
import { useStage } from '@/figure/playback/playback-context';
import { AccuracyChart } from './AccuracyChart';
import type { contextWindow } from './figure';
import { lines } from './lines';
import { ReachStrips } from './ReachStrips';
import { cuts } from './run';
import type { Words } from './words/en';

/** On the left how far back the gradient reaches, on the right what is learned with it. */
export function View({ model, stale }: ViewProps<typeof contextWindow>) {
  const mark = stale ? '' : undefined;
  return (
    <>
      <div ref={useStage()} data-stale={mark}>
        <ReachStrips model={model} />
      </div>
      <div data-stale={mark}>
        <AccuracyChart model={model} />
      </div>
      <Key />
    </>
  );
}

const Key = memo(function Key() {
  const words = useWords<Words>().legend;
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
