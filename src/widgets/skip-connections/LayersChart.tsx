import type { PlotFrame } from '@/charts/frame';
import { Label } from '@/charts/Label';
import { Line } from '@/charts/Line';
import { ByLayer, sharedHeights } from '../ByLayer';
import { dashes } from './dashes';
import { EndMark } from './EndMark';
import { spreadOut } from './end-labels';
import { kinds } from './kinds';
import type { SkipConnectionsModel } from './model';
import type { SkipConnectionsWords } from './words';

interface LayersChartProps {
  readonly model: SkipConnectionsModel;
  readonly words: SkipConnectionsWords;
}

/** Left picture: the gradient at every layer of the three networks, from the last one back to the input. */
export function LayersChart({ model, words }: LayersChartProps) {
  const all = kinds.flatMap((kind) => [model.measured[kind], model.predicted[kind]]);
  return (
    <ByLayer
      title={words.byLayer}
      layers={words.layerAxis}
      measure={words.ratioAxis}
      heights={sharedHeights(all)}
      zones
      height={310}
      series={kinds.map((kind) => ({
        quantity: 'gradient',
        values: model.measured[kind],
        shape: 'line',
        dash: dashes[kind],
      }))}
    >
      {(frame) => <Ends frame={frame} model={model} words={words} />}
    </ByLayer>
  );
}

/** What theory says, and at the input where the lines end and whose they are. */
function Ends({ frame, model, words }: LayersChartProps & { readonly frame: PlotFrame }) {
  const { top, bottom } = frame.inner;
  const ends = kinds.map((kind) => Math.min(bottom, Math.max(top, frame.y(model.ratios[kind]) || bottom)));
  // Beside the line: above what rises toward the input, below what falls.
  const beside = kinds.map((kind, k) => (ends[k] ?? 0) + (model.ratios[kind] < 1 ? 13 : -13));
  const heights = spreadOut(beside, 17, [top + 10, bottom - 10]);
  return (
    <>
      {kinds.map((kind) => (
        <Line
          key={kind}
          frame={frame}
          points={Array.from(model.predicted[kind], (ratio, l) => [l, ratio] as const)}
          quantity="theory"
        />
      ))}
      {kinds.map((kind, k) => (
        <EndMark key={kind} frame={frame} x={0} ratio={model.ratios[kind]} verdict={model.verdicts[kind]}>
          <Label at={[frame.x(0) + 12, heights[k] ?? 0]} quantity={model.verdicts[kind]}>
            {words.short[kind]}
          </Label>
        </EndMark>
      ))}
    </>
  );
}
