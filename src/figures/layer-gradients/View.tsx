import { memo, useDeferredValue } from 'react';
import { Legend } from '@/charts/Legend';
import { useWords } from '@/figure/context';
import type { ViewProps } from '@/figure/island';
import { BackwardChart } from './BackwardChart';
import { ForwardChart } from './ForwardChart';
import type { layerGradients } from './figure';
import { NetworkDrawing } from './NetworkDrawing';
import type { Words } from './words/en';

/** The network, and below it the same layers twice: what goes forward, and what comes back. */
export function View({ model }: ViewProps<typeof layerGradients>) {
  // The way back is the result: the rest may follow it by a frame.
  const rest = useDeferredValue(model);
  return (
    <>
      <NetworkDrawing model={rest} />
      <ForwardChart model={rest} />
      <BackwardChart model={model} />
      <Key />
    </>
  );
}

const Key = memo(function Key() {
  const words = useWords<Words>().legend;
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
