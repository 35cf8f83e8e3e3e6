import { formatNumber } from '@/charts/format';
import { Label } from '@/charts/Label';
import { Legend } from '@/charts/Legend';
import { Line } from '@/charts/Line';
import { usePlot } from '@/charts/Plot';
import type { Position } from '@/charts/position';
import { rough } from '@/charts/rough';
import { useWords } from '@/figure/context';
import type { ModelOf } from '@/figure/definition';
import type { ViewProps } from '@/figure/island';
import { fill } from '@/i18n/fill';
import type { Quantity } from '@/quantities';
import { ByLayer, sharedHeights } from '@/scenes/layers/ByLayer';
import type { initScale } from './figure';
import type { Words } from './words/en';

type Drawn = ModelOf<typeof initScale>;

/** What goes forward and what comes back, on one scale. */
export function View({ model }: ViewProps<typeof initScale>) {
  return (
    <>
      <Picture model={model} kind="spreads" />
      <Picture model={model} kind="gradients" />
      <Key others={model.behind.length > 0} />
    </>
  );
}

interface PictureProps {
  readonly model: Drawn;
  readonly kind: 'spreads' | 'gradients';
}

function Picture({ model, kind }: PictureProps) {
  const words = useWords<Words>();
  const { without, chosen, behind, depth } = model;
  const forward = kind === 'spreads';
  const quantity = forward ? 'activation' : 'gradient';
  const end = forward ? depth : 0;
  return (
    <ByLayer
      title={forward ? words.forward : words.backward}
      layers={words.layerAxis}
      measure={forward ? words.spreadAxis : words.gradientAxis}
      heights={heightsOf(model)}
      zones
      zoneNames={{ words: words.verdicts, side: forward ? 'left' : 'right' }}
      series={[
        { quantity, values: chosen[kind], shape: 'bars' },
        { quantity: 'point', values: without[kind], shape: 'line', dash: '5 4' },
      ]}
    >
      <Line
        points={oneAfterAnother(behind.map((way) => way[kind]))}
        quantity="change"
        dash="none"
        className="thin"
      />
      {behind.length > 0 && (
        <Line
          points={Array.from(chosen[kind], (value, l) => [l, value] as const)}
          quantity={quantity}
          dash="none"
          halo
        />
      )}
      <Ends chosen={chosen[kind][end]} without={without[kind][end]} quantity={quantity} />
    </ByLayer>
  );
}

const heightsOf = ({ chosen, without, behind }: Drawn) =>
  sharedHeights([chosen, without, ...behind].flatMap(({ spreads, gradients }) => [spreads, gradients]));

/** Many lines as one, with gaps between. */
const oneAfterAnother = (lines: readonly Float64Array[]): Position[] =>
  lines.flatMap((values) => [
    ...Array.from(values, (value, l) => [l, value] as const),
    [values.length, Number.NaN] as const,
  ]);

interface EndsProps {
  readonly chosen: number | undefined;
  readonly without: number | undefined;
  readonly quantity: Quantity;
}

const factor = (value = Number.NaN) => (Number.isNaN(value) ? '0' : formatNumber(rough(value)));

/** What has come of the signal where its way ends. */
function Ends({ chosen, without, quantity }: EndsProps) {
  const frame = usePlot();
  const words = useWords<Words>();
  const { right, top } = frame.inner;
  return (
    <>
      <Label pixels at={[right, 14]} anchor="end" quantity={quantity} className="panel-title">
        {fill(words.inAll, { factor: factor(chosen) })}
      </Label>
      <Label pixels at={[right, top - 18]} anchor="end">
        {fill(words.inAllWithout, { factor: factor(without) })}
      </Label>
    </>
  );
}

function Key({ others }: { readonly others: boolean }) {
  const words = useWords<Words>().legend;
  return (
    <Legend
      entries={[
        { quantity: 'activation', label: words.spread },
        { quantity: 'gradient', label: words.gradient, shape: 'bars' },
        { quantity: 'point', label: words.without, shape: 'line', dash: '5 4' },
        ...(others
          ? [{ quantity: 'change', label: words.others, shape: 'line', dash: 'none' } as const]
          : []),
      ]}
    />
  );
}
