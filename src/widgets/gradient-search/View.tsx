import type { RefObject } from 'react';
import { formatNumber } from '@/charts/format';
import { Legend } from '@/charts/Legend';
import { fill } from '@/i18n/fill';
import type { Params } from '@/params/useParams';
import type { GroundPoint } from '../GroundMap';
import { groundOf } from '../ground';
import { BasinLegend } from './BasinLegend';
import type { BasinMap } from './basins';
import { HeightChart } from './HeightChart';
import type { GradientSearchModel } from './model';
import type { schema } from './params';
import { ground as hills } from './run';
import { SearchMap } from './SearchMap';
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
  const ground = groundOf(hills);
  const { legend } = words;
  const scale = { scale: formatNumber(ground.arrowScale) };
  const byDifferences = params.values.exact === 0;
  const point: GroundPoint = {
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
        <SearchMap model={model} ground={ground} basins={basins} stale={stale} words={words} point={point} />
      </div>
      <HeightChart model={model} words={words} />
      <Legend
        entries={[
          { quantity: 'point', label: legend.start, shape: 'ring' },
          { quantity: 'path', label: legend.walk },
          { quantity: 'point', label: legend.here },
          {
            quantity: 'gradient',
            label: fill(byDifferences ? legend.gradientByDifferences : legend.gradient, scale),
          },
          ...(byDifferences
            ? [{ quantity: 'exact', label: legend.exactGradient, shape: 'arrow', dash: '4 3' } as const]
            : []),
          { quantity: 'best', label: legend.target[model.direction] },
        ]}
      />
      {basins && <BasinLegend basins={basins.basins} words={words.basins} />}
    </>
  );
}
