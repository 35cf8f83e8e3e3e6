import { Legend } from '@/charts/Legend';
import type { Params } from '@/params/useParams';
import type { WeightedSumModel } from './model';
import { NetworkDrawing } from './NetworkDrawing';
import { PathBars } from './PathBars';
import type { Name, schema } from './params';
import type { WeightedSumWords } from './words';

interface ViewProps {
  readonly model: WeightedSumModel;
  readonly words: WeightedSumWords;
  readonly params: Params<typeof schema>;
  readonly onMove: (name: Name, value: number) => void;
}

/** The sums, and beside them what they mean for a change. */
export function View({ model, words, params, onMove }: ViewProps) {
  return (
    <>
      <NetworkDrawing model={model} words={words} params={params} onMove={onMove} />
      <PathBars model={model} words={words} />
      <Legend
        entries={[
          { quantity: 'weight', label: words.legend.positive, shape: 'heavy-line', dash: 'none' },
          { quantity: 'weight', label: words.legend.negative, shape: 'heavy-line', dash: '7 4' },
          { quantity: 'change', label: words.legend.lit, shape: 'heavy-line', dash: 'none' },
        ]}
      />
    </>
  );
}
