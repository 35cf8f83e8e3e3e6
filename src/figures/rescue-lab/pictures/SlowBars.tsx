import { memo, useMemo } from 'react';
import { Axis } from '@/charts/Axis';
import { Bars } from '@/charts/Bars';
import { decades } from '@/charts/decades';
import { Plot } from '@/charts/Plot';
import { usePlotFrame } from '@/charts/usePlotFrame';
import type { Quantity } from '@/quantities';
import { layerTicks } from '@/scenes/layers/layer-ticks';

interface SlowBarsProps {
  readonly title: string;
  readonly layer: string;
  /** All that will be shown: the axis is theirs from the start. */
  readonly all: Float64Array;
  /** What is shown so far; NaN has no bar. */
  readonly shown: Float64Array | null;
  /** The layer of the first value. */
  readonly first: 0 | 1;
  readonly quantity: Quantity;
}

/** One number for each layer, as far as it is shown. */
export const SlowBars = memo(function SlowBars({ title, layer, all, shown, first, quantity }: SlowBarsProps) {
  const last = first + all.length - 1;
  const frame = usePlotFrame({
    width: 340,
    height: 190,
    margin: { left: 52, right: 10, top: 30, bottom: 44 },
    x: [first - 0.6, last + 0.6],
    y: decades(all, [0.1, 1]),
    yKind: 'log',
  });
  const ticks = useMemo(() => layerTicks(last).filter((l) => l >= first), [last, first]);
  return (
    <Plot frame={frame} label={title}>
      <Axis side="bottom" label={layer} ticks={ticks} format={String} />
      <Axis side="left" label={title} ticks={4} />
      {shown && <Bars values={shown} first={first} quantity={quantity} />}
    </Plot>
  );
});
