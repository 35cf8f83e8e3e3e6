import { memo, type RefObject } from 'react';
import { formatNumber } from '@/charts/format';
import { Legend } from '@/charts/Legend';
import { fill } from '@/i18n/fill';
import type { Params } from '@/params/useParams';
import type { SurfacePoint } from '@/scenes/landscape/SurfaceMap';
import { sampleSurface } from '@/scenes/landscape/sampled-surface';
import { BasinLegend } from './BasinLegend';
import type { BasinMap } from './basins';
import { HeightChart } from './HeightChart';
import type { GradientSearchModel } from './model';
import type { schema } from './params';
import { hills } from './run';
import { SearchMap } from './SearchMap';
import type { Direction } from './targets';
import type { GradientSearchWords } from './words';

interface ViewProps {
  readonly model: GradientSearchModel;
  readonly words: GradientSearchWords;
  readonly params: Params<typeof schema>;
  readonly basins: BasinMap | null;
  /** True while the basins of a newer rule are computed. */
  readonly stale: boolean;
  /** What must be on screen for the animation to go on. */
  readonly stage: RefObject<HTMLDivElement | null>;
}

/** The walk from above, and its height step by step. */
export function View({ model, words, params, basins, stale, stage }: ViewProps) {
  const surface = sampleSurface(hills);
  const point: SurfacePoint = {
    x: params.values.x,
    y: params.values.y,
    label: words.start,
    role: words.startRole,
    valueText: (x: number, y: number) => `x ${formatNumber(x)}, y ${formatNumber(y)}`,
    onMove: (x: number, y: number) => params.set({ x, y }),
    mark: 'ring',
  };
  return (
    <>
      <div ref={stage}>
        <SearchMap
          model={model}
          surface={surface}
          basins={basins}
          stale={stale}
          words={words}
          point={point}
        />
      </div>
      <HeightChart model={model} words={words} />
      <Key
        words={words.legend}
        direction={model.direction}
        byDifferences={params.values.exact === 0}
        walks={model.heights.length > 1}
        follows={model.gradient !== null}
      />
      {basins && <BasinLegend basins={basins.basins} words={words.basins} />}
    </>
  );
}

interface KeyProps {
  readonly words: GradientSearchWords['legend'];
  readonly direction: Direction;
  readonly byDifferences: boolean;
  /** Whether the walk takes a step. */
  readonly walks: boolean;
  /** Whether there is a gradient where it stands. */
  readonly follows: boolean;
}

/** What the marks are; not made anew at every move. */
const Key = memo(function Key({ words, direction, byDifferences, walks, follows }: KeyProps) {
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
