import { useMemo } from 'react';
import { Axis } from '@/charts/Axis';
import { Chart } from '@/charts/Chart';
import { formatNumber } from '@/charts/format';
import type { PlotFrame } from '@/charts/frame';
import { Label } from '@/charts/Label';
import { Line } from '@/charts/Line';
import { px } from '@/charts/round';
import { growthTint } from '@/charts/tint';
import { usePlotFrame } from '@/charts/usePlotFrame';
import { healthy } from '@/core/network/verdict';
import { fill } from '@/i18n/fill';
import { layerTicks } from '../layer-ticks';
import { FormatEdge } from './FormatEdge';
import { backwardPlot } from './frames';
import { GhostBars } from './GhostBars';
import type { LayerGradientsModel } from './model';
import { beyondFormat } from './trouble';
import type { LayerGradientsWords } from './words';

interface BackwardChartProps {
  readonly model: LayerGradientsModel;
  readonly words: LayerGradientsWords;
  readonly gradient: 'activations' | 'weights';
  readonly format: string;
}

/** The way back: the gradient that arrives at each layer, up or down from that of the last. */
export function BackwardChart({ model, words, gradient, format }: BackwardChartProps) {
  const { depth, verdict } = model;
  const shown = gradient === 'activations' ? model.activationGradients : model.weightGradients;
  const base = shown[depth] ?? 0;
  const frame = usePlotFrame(backwardPlot(model, shown, base));
  const ticks = useMemo(() => layerTicks(depth), [depth]);
  const { backwardTo } = beyondFormat(model);
  /** The verdict is about what arrives at the layers, and there must be something to compare with. */
  const judged = gradient === 'activations' && base > 0 && backwardTo < depth;
  const said = verdictText(model, words, format);
  const quantity = verdict === 'overflow' ? 'exploding' : verdict;
  return (
    <Chart frame={frame} label={`${words.backward} ${words.gradients[gradient]}`} description={said}>
      <Label at={[4, 14]} className="panel-title">
        {words.backward}
      </Label>
      {judged && <Bands frame={frame} base={base} />}
      <GhostBars frame={frame} values={shown} base={base} quantity="gradient" lost={(l) => l <= backwardTo} />
      {gradient === 'activations' && (
        <Line
          frame={frame}
          points={Array.from(model.predictedGradients, (norm, l) => [l, norm] as const)}
          quantity="theory"
          halo
        />
      )}
      {judged && <BandNames frame={frame} base={base} words={words} />}
      <FormatEdge frame={frame} value={model.largest} label={fill(words.largest, { format })} side="above" />
      <FormatEdge
        frame={frame}
        value={model.smallest}
        label={fill(words.smallest, { format })}
        side="below"
      />
      <Axis frame={frame} side="bottom" label={words.layerAxis} ticks={ticks} format={String} />
      <Axis frame={frame} side="left" label={words.gradients[gradient]} ticks={5} />
      <Label at={[frame.inner.right, 14]} anchor="end" quantity={quantity} className="panel-verdict">
        {said}
      </Label>
    </Chart>
  );
}

function verdictText(
  { verdict, troubles, readouts }: LayerGradientsModel,
  words: LayerGradientsWords,
  format: string,
) {
  if (troubles.overflow) return fill(words.overflowAt, { format, layer: String(troubles.overflow.layer) });
  const growth = readouts['growth-per-layer'];
  return fill(words.verdictAt, {
    verdict: words.verdicts[verdict],
    growth: typeof growth === 'number' ? formatNumber(growth, 3) : '0',
  });
}

/** A band lower than this has no room for its word. */
const LETTERS = 20;

interface BandsProps {
  readonly frame: PlotFrame;
  readonly base: number;
}

/** Where a bar of the first layer has to end for the verdict on the ratio to the last layer's. */
const bounds = (frame: PlotFrame, base: number) =>
  ({ upper: frame.y(base * healthy[1]), lower: frame.y(base * healthy[0]) }) as const;

function Bands({ frame, base }: BandsProps) {
  const { left, right, top, bottom } = frame.inner;
  const { upper, lower } = bounds(frame, base);
  const band = (from: number, to: number) => `M${px(left)} ${px(from)}H${px(right)}V${px(to)}H${px(left)}Z`;
  return (
    <>
      <path className="verdict-band" d={band(top, upper)} style={{ fill: growthTint(1) }} />
      <path className="verdict-band" d={band(lower, bottom)} style={{ fill: growthTint(-1) }} />
    </>
  );
}

/** Over the bars, which may fill a band. */
function BandNames({ frame, base, words }: BandsProps & Pick<BackwardChartProps, 'words'>) {
  const { right, top, bottom } = frame.inner;
  const { upper, lower } = bounds(frame, base);
  return (
    <>
      {upper - top > LETTERS && (
        <Label at={[right - 6, upper]} offset={[0, -10]} anchor="end" quantity="exploding">
          {words.verdicts.exploding}
        </Label>
      )}
      {bottom - lower > LETTERS && (
        <Label at={[right - 6, lower]} offset={[0, 11]} anchor="end" quantity="vanishing">
          {words.verdicts.vanishing}
        </Label>
      )}
    </>
  );
}
