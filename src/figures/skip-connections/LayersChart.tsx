import { Label } from '@/charts/Label';
import { Line } from '@/charts/Line';
import { usePlot } from '@/charts/Plot';
import { useWords } from '@/figure/context';
import { ByLayer, sharedHeights } from '@/scenes/layers/ByLayer';
import { dashes } from './dashes';
import { EndMark } from './EndMark';
import { endLabels } from './end-labels';
import type { SkipConnectionsModel } from './figure';
import { byKind, kinds } from './kinds';
import type { Words } from './words/en';

interface LayersChartProps {
  readonly model: SkipConnectionsModel;
}

/** The gradient at every layer of the three networks, from the last one back to the input. */
export function LayersChart({ model }: LayersChartProps) {
  const words = useWords<Words>();
  const all = kinds.flatMap((kind) => [model.measured[kind], model.predicted[kind]]);
  return (
    <ByLayer
      title={words.byLayer}
      layers={words.layerAxis}
      measure={words.ratioAxis}
      heights={sharedHeights(all)}
      zones
      zoneNames={{ words: words.verdicts, side: 'right' }}
      height={310}
      series={kinds.map((kind) => ({
        quantity: 'gradient',
        values: model.measured[kind],
        shape: 'line',
        dash: dashes[kind],
      }))}
    >
      <Ends model={model} />
    </ByLayer>
  );
}

/** About as wide as a name is set: Chinese characters are twice as wide as letters. */
const widthOf = (name: string) => [...name].reduce((sum, letter) => sum + (letter > '\u2e80' ? 14 : 7), 0);

/** What theory says, and at the input where the lines end and whose they are. */
function Ends({ model }: LayersChartProps) {
  const frame = usePlot();
  const words = useWords<Words>();
  const labels = endLabels(
    frame,
    model,
    byKind((kind) => widthOf(words.short[kind])),
  );
  return (
    <>
      {kinds.map((kind) => (
        <Line
          key={kind}
          points={Array.from(model.predicted[kind], (ratio, l) => [l, ratio] as const)}
          quantity="theory"
        />
      ))}
      {kinds.map((kind) => (
        <EndMark key={kind} x={0} ratio={model.ratios[kind]} verdict={model.verdicts[kind]}>
          <Label pixels at={labels[kind]} quantity={model.verdicts[kind]}>
            {words.short[kind]}
          </Label>
        </EndMark>
      ))}
    </>
  );
}
