import { memo } from 'react';
import { Legend } from '@/charts/Legend';
import { useFigureParams, useWords } from '@/figure/context';
import type { ViewProps } from '@/figure/island';
import { chaosMap } from './figure';
import { MapChart } from './MapChart';
import { ProfileChart } from './ProfileChart';
import type { Words } from './words/en';

/** The map, and beside it the one network of its point. */
export function View({ model }: ViewProps<typeof chaosMap>) {
  const { set } = useFigureParams(chaosMap);
  return (
    <>
      <MapChart
        map={model.map}
        limits={model.limits}
        edge={model.edge}
        gain={model.profile.gain}
        depth={model.profile.depth}
        onMove={(gain, depth) => set({ gain, depth })}
      />
      <ProfileChart model={model} />
      <Key />
    </>
  );
}

/** What the marks are; not made anew at every move. */
const Key = memo(function Key() {
  const words = useWords<Words>().legend;
  return (
    <Legend
      entries={[
        { quantity: 'point', label: words.point, shape: 'ring' },
        { quantity: 'gradient', label: words.measured, shape: 'line' },
        { quantity: 'theory', label: words.edge },
        { quantity: 'exploding', label: words.exploding, shape: 'line' },
        { quantity: 'vanishing', label: words.vanishing, shape: 'line' },
      ]}
    />
  );
});
