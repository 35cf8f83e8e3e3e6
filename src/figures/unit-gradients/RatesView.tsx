import { memo } from 'react';
import { Legend } from '@/charts/Legend';
import { useWords } from '@/figure/context';
import type { RatesModel } from './rates';
import { StepChart } from './StepChart';
import { drawn, SweepChart } from './SweepChart';
import { methods } from './sweep-plan';
import type { Words } from './words/en';

/** What every rate leads to, and how far the first gradient can be trusted. */
export function RatesView({ model }: { readonly model: RatesModel }) {
  return (
    <>
      <SweepChart sweep={model.sweep} />
      <StepChart model={model} />
      <Key />
    </>
  );
}

/** What the marks are; not made anew at every move. */
const Key = memo(function Key() {
  const words = useWords<Words>().rates;
  return (
    <Legend
      entries={[
        ...methods.map((method) => ({ ...drawn[method], label: words.methods[method] })),
        { quantity: 'point', label: words.legend.beyond, shape: 'up' },
        { quantity: 'gradient', label: words.legend.predicted, shape: 'line', dash: 'none' },
        { quantity: 'loss', label: words.legend.falls, shape: 'steps', dash: 'none' },
        { quantity: 'exploding', label: words.legend.rises },
        { quantity: 'healthy', label: words.legend.right, shape: 'band' },
      ]}
    />
  );
});
