import { memo } from 'react';
import { Legend } from '@/charts/Legend';
import { useWords } from '@/figure/context';
import type { ViewProps } from '@/figure/island';
import { Blocks } from './Blocks';
import { DepthChart } from './DepthChart';
import type { skipConnections } from './figure';
import { LayersChart } from './LayersChart';
import type { Words } from './words/en';

/** The three blocks, and what becomes of the gradient: by layer, and by depth. */
export function View({ model, stale }: ViewProps<typeof skipConnections>) {
  return (
    <>
      <Blocks model={model} />
      <LayersChart model={model} />
      <DepthChart model={model} stale={stale} />
      <Key />
    </>
  );
}

const Key = memo(function Key() {
  const words = useWords<Words>().legend;
  return (
    <Legend
      entries={[
        { quantity: 'gradient', label: words.measured, shape: 'line' },
        { quantity: 'theory', label: words.theory },
      ]}
    />
  );
});
