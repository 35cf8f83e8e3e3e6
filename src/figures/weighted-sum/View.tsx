import { Legend } from '@/charts/Legend';
import { useWords } from '@/figure/context';
import type { WeightedSumModel } from './model';
import { NetworkDrawing } from './NetworkDrawing';
import { PathBars } from './PathBars';
import type { Name } from './params';
import type { Words } from './words/en';

interface ViewProps {
  readonly model: WeightedSumModel;
  readonly onTouch: (name: Name) => void;
}

/** The sums, and beside them what they mean for a change. */
export function View({ model, onTouch }: ViewProps) {
  const { legend } = useWords<Words>();
  return (
    <>
      <NetworkDrawing model={model} onTouch={onTouch} />
      <PathBars model={model} />
      <Legend
        entries={[
          { quantity: 'weight', label: legend.positive, shape: 'heavy-line', dash: 'none' },
          { quantity: 'weight', label: legend.negative, shape: 'heavy-line', dash: '7 4' },
          { quantity: 'change', label: legend.lit, shape: 'heavy-line', dash: 'none' },
        ]}
      />
    </>
  );
}
