import { memo } from 'react';
import { Legend } from '@/charts/Legend';
import type { Params } from '@/params/useParams';
import type { GrowthMap } from './growth-map';
import { MapChart } from './MapChart';
import type { ChaosMapModel } from './model';
import { ProfileChart } from './ProfileChart';
import type { schema } from './params';
import type { ChaosMapWords } from './words';

interface ViewProps {
  readonly model: ChaosMapModel;
  readonly map: GrowthMap;
  readonly words: ChaosMapWords;
  readonly params: Params<typeof schema>;
}

/** The map, and beside it the one network of its point. */
export function View({ model, map, words, params }: ViewProps) {
  return (
    <>
      <MapChart
        map={map}
        edge={model.edge}
        gain={model.profile.gain}
        depth={model.profile.depth}
        words={words}
        onMove={(gain, depth) => params.set({ gain, depth })}
      />
      <ProfileChart model={model} words={words} />
      <Key words={words.legend} />
    </>
  );
}

/** What the marks are; not made anew at every move. */
const Key = memo(function Key({ words }: { readonly words: ChaosMapWords['legend'] }) {
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
