import { memo } from 'react';
import { Legend } from '@/charts/Legend';
import type { Params } from '@/params/useParams';
import { CurveChart } from './CurveChart';
import type { WeightChainModel } from './model';
import { ProductChart } from './ProductChart';
import type { schema } from './params';
import type { WeightChainWords } from './words';

interface ViewProps {
  readonly model: WeightChainModel;
  readonly words: WeightChainWords;
  readonly params: Params<typeof schema>;
}

/** The chain layer by layer, and beside it the end of every other chain. */
export function View({ model, words, params }: ViewProps) {
  return (
    <>
      <ProductChart model={model} words={words} />
      <div>
        <CurveChart model={model} words={words} onMove={(weight) => params.set({ weight })} />
        <Key words={words.legend} />
      </div>
    </>
  );
}

/** What the marks are; not made anew at every move. */
const Key = memo(function Key({ words }: { readonly words: WeightChainWords['legend'] }) {
  return (
    <Legend
      entries={[
        { quantity: 'exploding', label: words.exploding },
        { quantity: 'healthy', label: words.healthy },
        { quantity: 'vanishing', label: words.vanishing },
        { quantity: 'healthy', label: words.one, shape: 'line', dash: '6 4' },
        { quantity: 'point', label: words.negative, shape: 'line', dash: '5 4' },
        { quantity: 'point', label: words.point, shape: 'dot' },
      ]}
    />
  );
});
