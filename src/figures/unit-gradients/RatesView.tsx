import { memo } from 'react';
import { Legend } from '@/charts/Legend';
import type { RatesModel } from './rates';
import { StepChart } from './StepChart';
import { drawn, SweepChart } from './SweepChart';
import { methods } from './sweep-plan';
import type { UnitGradientsWords } from './words';

interface RatesViewProps {
  readonly model: RatesModel;
  readonly words: UnitGradientsWords;
}

/** What every rate leads to, and how far the first gradient can be trusted. */
export function RatesView({ model, words }: RatesViewProps) {
  return (
    <>
      <SweepChart sweep={model.sweep} words={words} />
      <StepChart model={model} words={words} />
      <Key words={words.rates} />
    </>
  );
}

/** What the marks are; not made anew at every move. */
const Key = memo(function Key({ words }: { readonly words: UnitGradientsWords['rates'] }) {
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
