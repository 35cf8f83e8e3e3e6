import { memo, useMemo } from 'react';
import { Axis } from '@/charts/Axis';
import { Label } from '@/charts/Label';
import { Line } from '@/charts/Line';
import { Plot } from '@/charts/Plot';
import type { Position } from '@/charts/position';
import { usePlotFrame } from '@/charts/usePlotFrame';
import { useWords } from '@/figure/context';
import { layerTicks } from '@/scenes/layers/layer-ticks';
import { beyondFormat } from './beyond-format';
import { FormatEdges } from './FormatEdges';
import type { LayerGradientsModel } from './figure';
import { forwardPlot } from './frames';
import { GhostBars } from './GhostBars';
import type { Words } from './words/en';

interface ForwardChartProps {
  readonly model: LayerGradientsModel;
}

const byLayer = (values: Float64Array): Position[] => Array.from(values, (value, l) => [l, value]);

/** The way forward: how far the activations of each layer spread, and what a nudge of the input has become. */
export const ForwardChart = memo(function ForwardChart({ model }: ForwardChartProps) {
  const words = useWords<Words>();
  const { depth } = model;
  const frame = usePlotFrame(forwardPlot(model));
  const ticks = useMemo(() => layerTicks(depth), [depth]);
  const { forwardFrom } = beyondFormat(model);
  return (
    <Plot frame={frame} label={`${words.forward} ${words.spreadAxis}`} description={words.legend.change}>
      <Label pixels at={[4, 14]} className="panel-title">
        {words.forward}
      </Label>
      <GhostBars
        values={model.spreads}
        base={1}
        quantity="activation"
        stored={(l) => (l >= forwardFrom ? 'infinite' : 'number')}
      />
      <Line points={byLayer(model.predictedSpreads)} quantity="theory" halo />
      <Line points={byLayer(model.changes)} quantity="change" halo />
      <FormatEdges model={model} anchor="start" />
      <Axis side="bottom" label={words.layerAxis} ticks={ticks} format={String} />
      <Axis side="left" label={words.spreadAxis} ticks={5} />
    </Plot>
  );
});
