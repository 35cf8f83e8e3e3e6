import { memo } from 'react';
import { formatNumber } from '@/charts/format';
import { Legend } from '@/charts/Legend';
import { useWords } from '@/figure/context';
import type { ViewProps } from '@/figure/island';
import { useStage } from '@/figure/playback/playback-context';
import { fill } from '@/i18n/fill';
import { sampleSurface } from '@/scenes/landscape/sampled-surface';
import { BasinLegend } from './BasinLegend';
import type { gradientSearch } from './figure';
import { HeightChart } from './HeightChart';
import { hills } from './run';
import { SearchMap } from './SearchMap';
import type { Direction } from './targets';
import type { Words } from './words/en';

/** The walk from above, and its height step by step. */
export function View({ model, stale }: ViewProps<typeof gradientSearch>) {
  const { basins } = model;
  return (
    <>
      <div ref={useStage()}>
        <SearchMap model={model} stale={stale} />
      </div>
      <HeightChart model={model} />
      <Key
        direction={model.direction}
        byDifferences={model.byDifferences}
        walks={model.heights.length > 1}
        follows={model.gradient !== null}
      />
      {basins && <BasinLegend basins={basins.basins} />}
    </>
  );
}

interface KeyProps {
  readonly direction: Direction;
  readonly byDifferences: boolean;
  /** Whether the walk takes a step. */
  readonly walks: boolean;
  /** Whether there is a gradient where it stands. */
  readonly follows: boolean;
}

/** What the marks are; not drawn again at every step. */
const Key = memo(function Key({ direction, byDifferences, walks, follows }: KeyProps) {
  const words = useWords<Words>().legend;
  const scale = { scale: formatNumber(sampleSurface(hills).arrowScale) };
  return (
    <Legend
      entries={[
        { quantity: 'point', label: words.start, shape: 'ring' },
        ...(walks ? [{ quantity: 'path', label: words.walk } as const] : []),
        { quantity: 'point', label: words.here },
        ...(follows
          ? [
              {
                quantity: 'gradient',
                label: fill(byDifferences ? words.gradientByDifferences : words.gradient, scale),
              } as const,
            ]
          : []),
        ...(byDifferences
          ? [{ quantity: 'exact', label: words.exactGradient, shape: 'arrow', dash: '4 3' } as const]
          : []),
        { quantity: 'best', label: words.target[direction] },
      ]}
    />
  );
});
