import { useMemo } from 'react';
import { Axis } from '@/charts/Axis';
import { Bars } from '@/charts/Bars';
import { decades } from '@/charts/decades';
import type { PlotFrameOptions } from '@/charts/frame';
import { Line } from '@/charts/Line';
import { Plot } from '@/charts/Plot';
import { px } from '@/charts/round';
import { usePlotFrame } from '@/charts/usePlotFrame';
import { useWords } from '@/figure/context';
import type { ModelOf } from '@/figure/definition';
import { layerAxis, panelHeight } from './cells';
import type { changeRipple } from './figure';
import { layerLabels } from './layer-labels';
import type { Words } from './words/en';

interface GrowthChartProps {
  readonly model: ModelOf<typeof changeRipple>;
}

function plotOf({ layers }: GrowthChartProps['model']): PlotFrameOptions {
  const shown = layers.flatMap(({ ratio, trueRatio, largest }) => [ratio, trueRatio ?? ratio, largest]);
  const { left, right, x, width } = layerAxis(layers.length - 1);
  const margin = { left, right, top: 36, bottom: 44 };
  return { width, height: panelHeight, margin, x, y: decades(shown), yKind: 'log' };
}

/** How long the change is at every layer, in nudges, under the longest that any nudge of this size could be. */
export function GrowthChart({ model }: GrowthChartProps) {
  const words = useWords<Words>();
  const { layers, linear } = model;
  const depth = layers.length - 1;
  const frame = usePlotFrame(plotOf(model));
  const ticks = useMemo(() => layerLabels(depth), [depth]);
  return (
    <Plot frame={frame} label={words.growth}>
      <Axis side="left" label={words.lengths} ticks={6} grid />
      <Axis side="bottom" label={words.columns.layer} ticks={ticks} />
      <path className="axis-line" d={`M${px(frame.inner.left)} ${px(frame.y(1))}H${px(frame.inner.right)}`} />
      <Bars values={layers.map(({ ratio }) => ratio)} first={0} base={1} share={0.64} quantity="change" />
      <Line
        points={layers.map(({ largest }, l) => [l, largest] as const)}
        dash="2 3"
        className="bound"
        halo
      />
      {linear ? null : (
        <Line
          points={layers.map(({ trueRatio }, l) => [l, trueRatio ?? Number.NaN] as const)}
          quantity="activation"
          dots
          halo
        />
      )}
    </Plot>
  );
}
