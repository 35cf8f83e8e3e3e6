import { memo } from 'react';
import { Legend } from '@/charts/Legend';
import { Blocks } from './Blocks';
import type { DepthCurves } from './by-depth';
import { DepthChart } from './DepthChart';
import { LayersChart } from './LayersChart';
import type { SkipConnectionsModel } from './model';
import type { SkipConnectionsWords } from './words';

interface ViewProps {
  readonly model: SkipConnectionsModel;
  readonly curves: DepthCurves;
  readonly stale: boolean;
  readonly words: SkipConnectionsWords;
}

/** The three blocks, and what becomes of the gradient: by layer, and by depth. Not drawn again while a slider runs ahead. */
export const View = memo(function View({ model, curves, stale, words }: ViewProps) {
  return (
    <>
      <Blocks model={model} words={words} />
      <LayersChart model={model} words={words} />
      <DepthChart model={model} curves={curves} stale={stale} words={words} />
      <Key words={words.legend} />
    </>
  );
});

const Key = memo(function Key({ words }: { readonly words: SkipConnectionsWords['legend'] }) {
  return (
    <Legend
      entries={[
        { quantity: 'gradient', label: words.measured, shape: 'line' },
        { quantity: 'theory', label: words.theory },
      ]}
    />
  );
});
