import type { Extent } from '@/charts/frame';
import { Line } from '@/charts/Line';
import { useWords } from '@/figure/context';
import { ByLayer, type LayerSeries } from '@/scenes/layers/ByLayer';
import type { Side } from './figure';
import type { Words } from './words/en';

interface GradientChartProps {
  readonly title: string;
  readonly side: Side;
  /** Drawn as a line over it. */
  readonly beside?: Side | undefined;
  readonly heights: Extent;
}

export const besideDash = '7 4';

/** What arrives of the gradient at each layer. */
export function GradientChart({ title, side, beside, heights }: GradientChartProps) {
  const words = useWords<Words>();
  const { predicted } = side;
  const series: LayerSeries[] = [{ quantity: 'gradient', values: side.ratios, shape: 'bars' }];
  if (predicted) series.push({ quantity: 'theory', values: predicted, shape: 'line' });
  return (
    <ByLayer
      title={title}
      layers={words.layerAxis}
      measure={words.ratioAxis}
      heights={heights}
      zones
      zoneNames={{ words: words.verdicts, side: 'right' }}
      height={260}
      series={series}
    >
      {beside && <Beside ratios={beside.ratios} />}
    </ByLayer>
  );
}

function Beside({ ratios }: { readonly ratios: Float64Array }) {
  const points = Array.from(ratios, (ratio, l) => [l, ratio] as const);
  return <Line points={points} dash={besideDash} quantity="point" halo />;
}
