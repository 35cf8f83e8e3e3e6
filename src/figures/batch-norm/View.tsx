import { memo } from 'react';
import { Legend } from '@/charts/Legend';
import { useWords } from '@/figure/context';
import type { ViewProps } from '@/figure/island';
import { fill } from '@/i18n/fill';
import { sharedHeights } from '@/scenes/layers/ByLayer';
import type { batchNorm } from './figure';
import { besideDash, GradientChart } from './GradientChart';
import { HistogramChart } from './HistogramChart';
import { shareTint } from './share-tint';
import type { Words } from './words/en';

/** Without and with the remedy, side by side: above what goes forward, below what comes back. */
export function View({ model }: ViewProps<typeof batchNorm>) {
  const words = useWords<Words>();
  const { depth, remedy, mode, seen, without } = model;
  const inUse = remedy === 'batch-norm' && mode === 'use';
  const title = inUse ? fill(words.use, { seen: String(seen) }) : words.with[remedy];
  const heights = sharedHeights(
    [without, model.with].flatMap(({ ratios, predicted }) => (predicted ? [ratios, predicted] : [ratios])),
  );
  const back = (network: string) => fill(words.back, { network: lower(network) });
  return (
    <>
      <div className="norm-sides">
        <HistogramChart title={words.without} shares={without.shares} depth={depth} />
        <HistogramChart
          title={title}
          shares={model.with.shares}
          depth={depth}
          note={model.forwardAsBefore ? words.same : undefined}
        />
        <GradientChart title={back(words.without)} side={without} heights={heights} />
        <GradientChart
          title={back(title)}
          side={model.with}
          beside={remedy === 'none' ? undefined : without}
          heights={heights}
        />
      </div>
      <Key />
    </>
  );
}

const lower = (title: string) => title.charAt(0).toLowerCase() + title.slice(1);

const Key = memo(function Key() {
  const words = useWords<Words>().legend;
  return (
    <>
      <Legend
        entries={[
          { quantity: 'gradient', label: words.gradient, shape: 'bars' },
          { quantity: 'point', label: words.without, shape: 'line', dash: besideDash },
          { quantity: 'theory', label: words.theory },
        ]}
      />
      <p className="share-legend" aria-hidden="true">
        {words.few}
        <span style={{ background: `linear-gradient(to right, ${shareTint(0.01)}, ${shareTint(1)})` }} />
        {words.many}
      </p>
    </>
  );
});
