import { memo } from 'react';
import { Axis } from '@/charts/Axis';
import { Label } from '@/charts/Label';
import { Line } from '@/charts/Line';
import { Plot, PlotArea, usePlot } from '@/charts/Plot';
import { px } from '@/charts/round';
import { wholeTicks } from '@/charts/ticks';
import { usePlotFrame } from '@/charts/usePlotFrame';
import { healthy } from '@/core/network/verdict';
import { useWords } from '@/figure/context';
import type { ModelOf } from '@/figure/definition';
import { Zones } from '@/scenes/layers/Zones';
import { ChainBars } from './ChainBars';
import type { weightChain } from './figure';
import { productPlot, stripPlot } from './frames';
import type { Words } from './words/en';

interface ProductChartProps {
  readonly model: ModelOf<typeof weightChain>;
}

/** The product after each layer, and the weights that made it. */
export function ProductChart({ model }: ProductChartProps) {
  const words = useWords<Words>();
  const { depth, axis } = model;
  const frame = usePlotFrame(productPlot(model));
  const strip = usePlotFrame(stripPlot(model));
  const corner = frame.inner.left + 8;
  return (
    <Plot frame={frame} label={words.products}>
      <Zones />
      <Axis side="left" label={words.productAxis[axis]} ticks={4} />
      <Line
        points={[
          [-0.6, 1],
          [depth + 0.6, 1],
        ]}
        quantity="healthy"
        dash="6 4"
        className="thin"
      />
      <ChainBars products={model.products} zero={words.zero} />
      {model.domain[1] > healthy[1] && (
        <Label pixels at={[corner, frame.inner.top + 13]} quantity="exploding">
          {words.verdicts.exploding}
        </Label>
      )}
      {axis === 'log' && (
        <Label pixels at={[corner, frame.inner.bottom - 13]} quantity="vanishing">
          {words.verdicts.vanishing}
        </Label>
      )}
      <PlotArea frame={strip}>
        <Weights weights={model.weights} />
        <StripAxes />
      </PlotArea>
    </Plot>
  );
}

/** Each weight as a dot: one path for all. */
function Weights({ weights }: { readonly weights: readonly number[] }) {
  const frame = usePlot();
  const d = weights.map((weight, k) => `M${px(frame.x(k + 1))} ${px(frame.y(weight))}h0`).join('');
  return <path className="line-dots q-weight" d={d} />;
}

/** Zero and ±1 across the strip, and the axis of layers under both plots. */
const StripAxes = memo(function StripAxes() {
  const frame = usePlot();
  const words = useWords<Words>();
  const { left, right, top } = frame.inner;
  const [low = -2, high = 2] = frame.y.domain();
  const across = (y: number) => `M${left} ${px(frame.y(y))}H${right}`;
  return (
    <>
      <path className="axis-grid" d={across(0)} />
      <path className="line thin q-healthy" strokeDasharray="6 4" d={across(1) + across(-1)} />
      <Axis side="left" ticks={[low, 0, high]} />
      <text className="axis-label" x={4} y={top - 11}>
        {words.weightsAxis}
      </text>
      <Axis side="bottom" label={words.layerAxis} ticks={wholeTicks(frame.x, 6)} format={String} />
    </>
  );
});
