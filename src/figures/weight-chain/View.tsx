import { memo } from 'react';
import { Legend } from '@/charts/Legend';
import { useWords } from '@/figure/context';
import type { ViewProps } from '@/figure/island';
import { CurveChart } from './CurveChart';
import type { weightChain } from './figure';
import { ProductChart } from './ProductChart';
import type { Words } from './words/en';

/** The chain layer by layer, and beside it the end of every other chain. */
export function View({ model }: ViewProps<typeof weightChain>) {
  return (
    <>
      <ProductChart model={model} />
      <div>
        <CurveChart model={model} />
        <Key />
      </div>
    </>
  );
}

/** What the marks are; not made anew at every move. */
const Key = memo(function Key() {
  const words = useWords<Words>().legend;
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
