import { Legend } from '@/charts/Legend';
import { GrowthChart } from './GrowthChart';
import type { ChangeRippleModel } from './model';
import { NetworkPanel } from './NetworkPanel';
import type { ChangeRippleWords } from './words';

interface ViewProps {
  readonly model: ChangeRippleModel;
  readonly words: ChangeRippleWords;
  readonly onPick: (input: number) => void;
}

/** The change in every unit, and its length layer by layer. */
export function View({ model, words, onPick }: ViewProps) {
  const { legend } = words;
  return (
    <>
      <NetworkPanel model={model} words={words} onPick={onPick} />
      <GrowthChart model={model} words={words} />
      <Legend
        entries={[
          { quantity: 'activation', label: legend.value },
          { quantity: 'change', label: legend.change, shape: 'bars' },
          { quantity: 'theory', label: legend.largest, shape: 'line', dash: '2 3' },
          // Without an activation it is hidden, and keeps its room: the button that brings it stands just below.
          { quantity: 'activation', label: legend.truth, shape: 'steps', dash: 'none' },
        ]}
      />
    </>
  );
}
