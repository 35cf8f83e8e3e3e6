import { memo, useMemo } from 'react';
import { Legend, type LegendEntry } from '@/charts/Legend';
import { useWords } from '@/figure/context';
import type { ViewProps } from '@/figure/island';
import { ByLayer, sharedHeights } from '@/scenes/layers/ByLayer';
import { SharpnessChart, TrainingLoss } from './EdgeCharts';
import type { learningRate } from './figure';
import { HeightChart } from './HeightChart';
import type { LayerSizes } from './layers';
import { SweepChart } from './SweepChart';
import { WindowsChart } from './WindowsChart';
import type { Words } from './words/en';

/** One of three stories about the rate, in two pictures. */
export function View({ model }: ViewProps<typeof learningRate>) {
  switch (model.view) {
    case 'sweep':
      return (
        <>
          <HeightChart model={model} />
          <SweepChart model={model} />
          <Key view={model.landscape} />
        </>
      );
    case 'layers':
      return (
        <>
          <GradientsChart sizes={model.sizes} />
          <WindowsChart model={model} />
          <Key view="layers" />
        </>
      );
    case 'edge':
      return (
        <>
          <SharpnessChart model={model} />
          <TrainingLoss model={model} />
          <Key view="edge" />
        </>
      );
  }
}

/** How large the layers' gradients are: with their biases, and of the weights alone. */
const GradientsChart = memo(function GradientsChart({ sizes }: { readonly sizes: LayerSizes }) {
  const words = useWords<Words>();
  const { gradients, weightGradients } = sizes;
  const heights = useMemo(
    () => sharedHeights([gradients, weightGradients], [1e-9, 10]),
    [gradients, weightGradients],
  );
  const series = useMemo(
    () => [
      { quantity: 'gradient' as const, values: gradients, shape: 'dots' as const },
      { quantity: 'weight' as const, values: weightGradients, shape: 'line' as const },
    ],
    [gradients, weightGradients],
  );
  return (
    <ByLayer
      title={words.gradientsTitle}
      series={series}
      first={1}
      layers={words.columns.layer}
      measure={words.gradientsAxis}
      heights={heights}
    />
  );
});

interface KeyProps {
  readonly view: 'bowl' | 'ridge' | 'layers' | 'edge';
}

/** What the marks are; not made anew at every move. */
const Key = memo(function Key({ view }: KeyProps) {
  const words = useWords<Words>().legend;
  const sweep: readonly LegendEntry[] = [
    { quantity: 'point', label: words.start, shape: 'ring' },
    { quantity: 'path', label: words.walk },
    { quantity: 'best', label: words.minimum },
    { quantity: 'loss', label: words.final, shape: 'line', dash: 'none' },
    { quantity: 'point', label: words.here },
  ];
  const entries: Readonly<Record<KeyProps['view'], readonly LegendEntry[]>> = {
    bowl: sweep,
    ridge: [...sweep, { quantity: 'exploding', label: words.gone, shape: 'heavy-line', dash: 'none' }],
    edge: [
      { quantity: 'point', label: words.sharpness, shape: 'line', dash: 'none' },
      { quantity: 'exploding', label: words.edge, shape: 'line', dash: '6 3' },
      { quantity: 'loss', label: words.training, shape: 'line', dash: 'none' },
    ],
    layers: [
      { quantity: 'gradient', label: words.whole, shape: 'steps' },
      { quantity: 'weight', label: words.weights },
      { quantity: 'vanishing', label: words.frozen, shape: 'bars' },
      { quantity: 'healthy', label: words.served, shape: 'bars' },
      { quantity: 'exploding', label: words.thrown, shape: 'bars' },
    ],
  };
  return <Legend entries={entries[view]} />;
});
