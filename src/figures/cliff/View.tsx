import { memo } from 'react';
import { Legend } from '@/charts/Legend';
import { useWords } from '@/figure/context';
import type { ViewProps } from '@/figure/island';
import { useStage } from '@/figure/playback/playback-context';
import { wallDash } from '@/scenes/cliff/CliffGround';
import { CliffMap } from './CliffMap';
import type { cliff } from './figure';
import { RunCharts } from './RunCharts';
import type { Words } from './words/en';

/** The descent on the error surface, and what its gradient and its loss do meanwhile. */
export function View({ model, stale }: ViewProps<typeof cliff>) {
  return (
    <>
      <div ref={useStage()}>
        <CliffMap model={model} stale={stale} />
      </div>
      <RunCharts model={model} />
      <Key />
    </>
  );
}

/** What the marks are; not drawn again at every step. */
const Key = memo(function Key() {
  const words = useWords<Words>().legend;
  return (
    <Legend
      entries={[
        { quantity: 'point', label: words.start, shape: 'ring' },
        { quantity: 'path', label: words.walk },
        { quantity: 'point', label: words.here },
        { quantity: 'exploding', label: words.thrown, shape: 'arrow' },
        { quantity: 'exploding', label: words.wall, shape: 'line', dash: wallDash },
        { quantity: 'gradient', label: words.norm, shape: 'line' },
        { quantity: 'loss', label: words.loss, dash: 'none' },
      ]}
    />
  );
});
