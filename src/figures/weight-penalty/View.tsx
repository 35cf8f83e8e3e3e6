import { memo, useMemo } from 'react';
import { Legend, type LegendEntry } from '@/charts/Legend';
import { ByLayer, sharedHeights } from '@/scenes/layers/ByLayer';
import { LossMap } from './LossMap';
import type { LayersPicture } from './layers-view';
import type { WeightPenaltyModel } from './model';
import { TrailChart } from './TrailChart';
import { WeightsChart } from './WeightsChart';
import type { WeightPenaltyWords } from './words';

interface ViewProps {
  readonly model: WeightPenaltyModel;
  readonly words: WeightPenaltyWords;
}

/** Two weights on their loss, or the weights of fifty layers and the gradient that comes back through them. */
export function View({ model: { picture }, words }: ViewProps) {
  return picture.kind === 'contours' ? (
    <>
      <LossMap picture={picture} words={words} />
      <TrailChart picture={picture} words={words} />
      <Key view="contours" words={words.legend} />
    </>
  ) : (
    <>
      <WeightsChart picture={picture} words={words} />
      <FlowChart picture={picture} words={words} />
      <Key view="layers" words={words.legend} />
    </>
  );
}

function FlowChart({
  picture,
  words,
}: {
  readonly picture: LayersPicture;
  readonly words: WeightPenaltyWords;
}) {
  const [before, after] = [picture.before.ratios, picture.after.ratios];
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

interface KeyProps {
  readonly view: 'contours' | 'layers';
  readonly words: WeightPenaltyWords['legend'];
}

/** What the marks are; not made anew at every move. */
const Key = memo(function Key({ view, words }: KeyProps) {
  const entries: Readonly<Record<KeyProps['view'], readonly LegendEntry[]>> = {
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
