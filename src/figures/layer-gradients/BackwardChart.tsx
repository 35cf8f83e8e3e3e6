import { useMemo } from 'react';
import { Axis } from '@/charts/Axis';
import { formatNumber } from '@/charts/format';
import type { PlotFrame } from '@/charts/frame';
import { Label } from '@/charts/Label';
import { Line } from '@/charts/Line';
import { Plot, usePlot } from '@/charts/Plot';
import { px } from '@/charts/round';
import { growthTint } from '@/charts/tint';
import { usePlotFrame } from '@/charts/usePlotFrame';
import { healthy } from '@/core/network/verdict';
import { useWords } from '@/figure/context';
import { fill } from '@/i18n/fill';
import { layerTicks } from '@/scenes/layers/layer-ticks';
import { beyondFormat } from './beyond-format';
import { edgeHeight, FormatEdges } from './FormatEdges';
import type { LayerGradientsModel } from './figure';
import { backwardPlot } from './frames';
import { GhostBars } from './GhostBars';
import type { Words } from './words/en';

interface BackwardChartProps {
  readonly model: LayerGradientsModel;
}

/** The way back: the gradient that arrives at each layer, up or down from that of the last. */
export function BackwardChart({ model }: BackwardChartProps) {
  const words = useWords<Words>();
  const { depth, verdict, gradient } = model;
  const shown = gradient === 'activations' ? model.activationGradients : model.weightGradients;
  const base = shown[depth] ?? 0;
  const frame = usePlotFrame(backwardPlot(model, shown, base));
  const ticks = useMemo(() => layerTicks(depth), [depth]);
  const { backwardTo, zeroTo } = beyondFormat(model);
  /** The verdict is about what arrives at the layers, and there must be something to compare with. */
  const judged = gradient === 'activations' && base > 0 && backwardTo < depth;
  const said = verdictText(model, words);
  const quantity = verdict === 'overflow' ? 'exploding' : verdict;
  return (
    <Plot frame={frame} label={`${words.backward} ${words.choices.gradient[gradient]}`} description={said}>
      <Label pixels at={[4, 14]} className="panel-title">
        {words.backward}
      </Label>
      {judged && <Bands base={base} />}
      <GhostBars
        values={shown}
        base={base}
        quantity="gradient"
        // What is exactly 0 in float64, too, has a mark of its own.
        stored={(l) => (l <= backwardTo ? 'infinite' : l <= zeroTo && shown[l] !== 0 ? 'zero' : 'number')}
      />
      {gradient === 'activations' && (
        <Line
          points={Array.from(model.predictedGradients, (norm, l) => [l, norm] as const)}
          quantity="theory"
          halo
        />
      )}
      {judged && <BandNames base={base} model={model} />}
      <FormatEdges model={model} anchor="end" />
      <Axis side="bottom" label={words.layerAxis} ticks={ticks} format={String} />
      <Axis side="left" label={words.choices.gradient[gradient]} ticks={5} />
      <Label pixels at={[frame.inner.right, 14]} anchor="end" quantity={quantity} className="panel-verdict">
        {said}
      </Label>
    </Plot>
  );
}

function verdictText(
  { verdict, faults, readouts, chaotic: uncertain, precision: format }: LayerGradientsModel,
  words: Words,
) {
  const chaotic = uncertain.length > 0;
  const { overflow } = faults;
  if (overflow) {
    return fill(chaotic ? words.overflows : words.overflowAt, { format, layer: String(overflow.layer) });
  }
  if (chaotic) return words.verdicts[verdict];
  const growth = readouts['growth-per-layer'];
  return fill(words.verdictAt, {
    verdict: words.verdicts[verdict],
    growth: typeof growth === 'number' ? formatNumber(growth, 3) : '0',
  });
}

/** A band lower than this has no room for its word. */
const letters = 20;
/** How far from the edge of its band a word stands. */
const inset = 12;

interface BandsProps {
  readonly base: number;
}

/** Where a bar of the first layer has to end for the verdict on the ratio to the last layer's. */
const bounds = (frame: PlotFrame, base: number) =>
  ({ upper: frame.y(base * healthy[1]), lower: frame.y(base * healthy[0]) }) as const;

function Bands({ base }: BandsProps) {
  const frame = usePlot();
  const { left, right, top, bottom } = frame.inner;
  const { upper, lower } = bounds(frame, base);
  const band = (from: number, to: number) => `M${px(left)} ${px(from)}H${px(right)}V${px(to)}H${px(left)}Z`;
  return (
    <>
      <path className="verdict-band" d={band(top, upper)} style={{ fill: growthTint(1) }} />
      <path className="verdict-band" d={band(upper, lower)} style={{ fill: growthTint(0) }} />
      <path className="verdict-band" d={band(lower, bottom)} style={{ fill: growthTint(-1) }} />
    </>
  );
}

/** On the right, where bars and theory are near the last layer's; outside the words of the format's edges. */
function BandNames({ base, model }: BandsProps & Pick<BackwardChartProps, 'model'>) {
  const frame = usePlot();
  const { verdicts } = useWords<Words>();
  const { right, top, bottom } = frame.inner;
  const { upper, lower } = bounds(frame, base);
  const taken = (['largest', 'smallest'] as const).map((edge) => edgeHeight(frame, edge, model[edge]));
  const free = (y: number) => taken.every((other) => other === null || Math.abs(other - y) > letters);
  const names = [
    { verdict: 'exploding', places: [top + inset, upper - inset], room: upper - top },
    // Below the bars of an exploding gradient, or above those of a vanishing one.
    { verdict: 'healthy', places: [lower - inset, upper + inset], room: (lower - upper) / 2 - inset },
    { verdict: 'vanishing', places: [bottom - inset, lower + inset], room: bottom - lower },
  ] as const;
  return names.map(({ verdict, places, room }) => {
    const y = places.find(free);
    return room < letters || y === undefined ? null : (
      <Label pixels key={verdict} at={[right - 6, y]} anchor="end" quantity={verdict}>
        {verdicts[verdict]}
      </Label>
    );
  });
}
