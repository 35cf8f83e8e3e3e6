import { Legend } from '@/charts/Legend';
import { useWords } from '@/figure/context';
import type { ViewProps } from '@/figure/island';
import type { changeRipple } from './figure';
import { GrowthChart } from './GrowthChart';
import { NetworkPanel } from './NetworkPanel';
import type { Words } from './words/en';

/** The change in every unit, and its length layer by layer. */
export function View({ model }: ViewProps<typeof changeRipple>) {
  const { legend } = useWords<Words>();
  return (
    <>
      <NetworkPanel model={model} />
      <GrowthChart model={model} />
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
