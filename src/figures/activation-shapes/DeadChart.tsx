import { memo, useMemo } from 'react';
import { Axis } from '@/charts/Axis';
import { Bars } from '@/charts/Bars';
import { Label } from '@/charts/Label';
import { Plot } from '@/charts/Plot';
import { usePlotFrame } from '@/charts/usePlotFrame';
import { useWords } from '@/figure/context';
import { layerTicks } from '@/scenes/layers/layer-ticks';
import { deadPlot } from './frames';
import { percent } from './percent';
import type { Words } from './words/en';

interface DeadChartProps {
  /** By layer, from the first on. */
  readonly shares: Float64Array;
  /** Of all hidden units. */
  readonly share: number;
}

/** How many units of each layer are silent for every example. */
export const DeadChart = memo(function DeadChart({ shares, share }: DeadChartProps) {
  const words = useWords<Words>();
  const frame = usePlotFrame(deadPlot(shares.length));
  const ticks = useMemo(() => layerTicks(shares.length), [shares.length]);
  return (
    <Plot frame={frame} label={words.silent} description={percent(share)}>
      <Bars values={shares.map((own) => (own === 0 ? Number.NaN : own))} base={0} quantity="vanishing" />
      <Axis side="bottom" ticks={ticks} format={String} />
      <Axis side="left" ticks={[0, 0.5, 1]} format={percent} />
      <Label pixels at={[4, 14]} className="panel-title">
        {words.silent}
      </Label>
      <Label pixels at={[frame.inner.right, 14]} anchor="end" quantity="vanishing" className="panel-title">
        {percent(share)}
      </Label>
    </Plot>
  );
});
