import { memo, useMemo } from 'react';
import { Legend, type LegendEntry } from '@/charts/Legend';
import { useWords } from '@/figure/context';
import type { ModelOf } from '@/figure/definition';
import type { ViewProps } from '@/figure/island';
import { ByLayer, sharedHeights } from '@/scenes/layers/ByLayer';
import type { weightPenalty } from './figure';
import { LossMap } from './LossMap';
import type { LayersModel } from './layers-model';
import { TrailChart } from './TrailChart';
import { WeightsChart } from './WeightsChart';
import type { Words } from './words/en';

type Drawn = ModelOf<typeof weightPenalty>;

/** Two weights on their loss, or the weights of fifty layers and the gradient that comes back through them. */
export function View({ model }: ViewProps<typeof weightPenalty>) {
  return (
    <>
      {model.view === 'contours' ? (
        <>
          <LossMap model={model} />
          <TrailChart model={model} />
        </>
      ) : (
        <>
          <WeightsChart model={model} />
          <FlowChart model={model} />
        </>
      )}
      <Key view={model.view} />
    </>
  );
}

function FlowChart({ model }: { readonly model: LayersModel }) {
  const words = useWords<Words>();
  const [before, after] = [model.before.ratios, model.after.ratios];
  const heights = useMemo(() => sharedHeights([before, after], [1e-10, 1e10]), [before, after]);
  const series = useMemo(
    () => [
      { quantity: 'gradient' as const, values: after, shape: 'bars' as const },
      { quantity: 'gradient' as const, values: before, shape: 'line' as const, dash: '6 3' },
    ],
    [before, after],
  );
  return (
    <ByLayer
      title={words.flowTitle}
      series={series}
      layers={words.columns.layer}
      measure={words.flowAxis}
      heights={heights}
      zones
      zoneNames={{ words: words.verdicts, side: 'right' }}
    />
  );
}

/** What the marks are; not made anew at every move. */
const Key = memo(function Key({ view }: { readonly view: Drawn['view'] }) {
  const words = useWords<Words>().legend;
  const entries: Readonly<Record<Drawn['view'], readonly LegendEntry[]>> = {
    contours: [
      { quantity: 'point', label: words.start, shape: 'ring' },
      { quantity: 'path', label: words.path, shape: 'line' },
      { quantity: 'point', label: words.settled },
      { quantity: 'best', label: words.free, shape: 'dot' },
      { quantity: 'best', label: words.best },
      { quantity: 'best', label: words.trail, shape: 'line', dash: '2 4' },
      { quantity: 'weight', label: words.level, shape: 'line' },
    ],
    layers: [
      { quantity: 'weight', label: words.weightsBefore, shape: 'line', dash: 'none' },
      { quantity: 'activation', label: words.weightsAfter },
      { quantity: 'gradient', label: words.before, shape: 'line', dash: '6 3' },
      { quantity: 'gradient', label: words.after, shape: 'bars' },
    ],
  };
  return <Legend entries={entries[view]} />;
});
