import { memo, useMemo } from 'react';
import { Axis } from '@/charts/Axis';
import { Chart } from '@/charts/Chart';
import type { PlotFrame } from '@/charts/frame';
import { Label } from '@/charts/Label';
import { Line } from '@/charts/Line';
import { px } from '@/charts/round';
import { healthy } from '@/core/network/verdict';
import { Zones } from '../Zones';
import { ChainBars } from './ChainBars';
import { productFrame, stripFrame } from './frames';
import type { WeightChainModel } from './model';
import type { WeightChainWords } from './words';

interface ProductChartProps {
  readonly model: WeightChainModel;
  readonly words: WeightChainWords;
}

/** Left picture: the product after each layer, and the weights that made it. */
export function ProductChart({ model, words }: ProductChartProps) {
  const { depth, axis } = model;
  const [low, high] = model.domain;
  // The same object for the same axes: they are not drawn anew while the weight is dragged.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a frame is made of these
  const frame = useMemo(() => productFrame(model), [depth, axis, low, high]);
  const strip = stripFrame(model);
  const [, reach = 2] = strip.y.domain();
  const corner = frame.inner.left + 8;
  return (
    <Chart frame={frame} label={words.products}>
      <Zones frame={frame} />
      <Axis frame={frame} side="left" label={words.productAxis[axis]} ticks={4} />
      <Line
        frame={frame}
        points={[
          [-0.6, 1],
          [depth + 0.6, 1],
        ]}
        quantity="healthy"
        dash="6 4"
        className="thin"
      />
      <ChainBars frame={frame} products={model.products} zero={words.zero} />
      {high > healthy[1] && (
        <Label at={[corner, frame.inner.top + 13]} quantity="exploding">
          {words.verdicts.exploding}
        </Label>
      )}
      {axis === 'log' && (
        <Label at={[corner, frame.inner.bottom - 13]} quantity="vanishing">
          {words.verdicts.vanishing}
        </Label>
      )}
      <Weights frame={strip} weights={model.weights} />
      <StripAxes depth={depth} reach={reach} model={model} words={words} />
    </Chart>
  );
}

/** Each weight as a dot: one path for all. */
function Weights({ frame, weights }: { readonly frame: PlotFrame; readonly weights: readonly number[] }) {
  const d = weights.map((weight, k) => `M${px(frame.x(k + 1))} ${px(frame.y(weight))}h0`).join('');
  return <path className="line-dots q-weight" d={d} />;
}

interface StripAxesProps extends ProductChartProps {
  readonly depth: number;
  readonly reach: number;
}

/** Zero and ±1 across the strip, and the axis of layers under both plots. */
const StripAxes = memo(
  function StripAxes({ model, words, reach }: StripAxesProps) {
    const frame = stripFrame(model);
    const { left, right, top } = frame.inner;
    const across = (y: number) => `M${left} ${px(frame.y(y))}H${right}`;
    const wholes = frame.x.ticks(6).filter(Number.isInteger);
    return (
      <>
        <path className="axis-grid" d={across(0)} />
        <path className="line thin q-healthy" strokeDasharray="6 4" d={across(1) + across(-1)} />
        <Axis frame={frame} side="left" ticks={[-reach, 0, reach]} />
        <text className="axis-label" x={4} y={top - 11}>
          {words.weightsAxis}
        </text>
        <Axis frame={frame} side="bottom" label={words.layerAxis} ticks={wholes} format={String} />
      </>
    );
  },
  (before, after) =>
    before.depth === after.depth && before.reach === after.reach && before.words === after.words,
);
