import { memo, useDeferredValue } from 'react';
import { Legend } from '@/charts/Legend';
import { BackwardChart } from './BackwardChart';
import { ForwardChart } from './ForwardChart';
import type { LayerGradientsModel } from './model';
import { NetworkDrawing } from './NetworkDrawing';
import type { LayerGradientsWords } from './words';

interface ViewProps {
  readonly model: LayerGradientsModel;
  readonly words: LayerGradientsWords;
  readonly gradient: 'activations' | 'weights';
  readonly format: string;
}

/** The network, and below it the same layers twice: what goes forward, and what comes back. */
export function View({ model, words, gradient, format }: ViewProps) {
  // The way back is the result: the rest may follow it by a frame.
  const rest = useDeferredValue(model);
  return (
    <>
      <NetworkDrawing model={rest} words={words} />
      <ForwardChart model={rest} words={words} format={format} />
      <BackwardChart model={model} words={words} gradient={gradient} format={format} />
      <Key words={words.legend} />
    </>
  );
}

const Key = memo(function Key({ words }: { readonly words: LayerGradientsWords['legend'] }) {
  return (
    <Legend
      entries={[
        { quantity: 'activation', label: words.spread },
        { quantity: 'change', label: words.change },
        { quantity: 'gradient', label: words.gradient, shape: 'bars' },
        { quantity: 'theory', label: words.theory },
      ]}
    />
  );
});
