import { Bars } from '@/charts/Bars';
import { Label } from '@/charts/Label';
import { usePlot } from '@/charts/Plot';
import { growthTint } from '@/charts/tint';
import type { Quantity } from '@/quantities';

/** What a number format makes of a layer. */
export type Stored = 'number' | 'infinite' | 'zero';

interface GhostBarsProps {
  readonly values: Float64Array;
  readonly base: number;
  readonly quantity: Quantity;
  readonly stored: (layer: number) => Stored;
}

/**
 * A bar for every layer. Where the format holds no number for it, a bar to the edge of the chart, up for ∞ and down for 0,
 * and over it, pale, the bar of float64.
 */
export function GhostBars({ stored, values, ...bars }: GhostBarsProps) {
  const only = (kind: Stored, value: (norm: number) => number) =>
    values.map((norm, l) => (stored(l) === kind ? value(norm) : Number.NaN));
  const same = (norm: number) => norm;
  return (
    <>
      <Lost {...bars} kind="infinite" values={only('infinite', same)} />
      <Lost {...bars} kind="zero" values={only('zero', same)} />
      <Bars {...bars} values={only('number', same)} first={0} />
    </>
  );
}

interface LostProps extends Omit<GhostBarsProps, 'stored'> {
  readonly kind: 'infinite' | 'zero';
}

/** Layers that a format loses; NaN elsewhere. */
function Lost({ kind, values, base, quantity }: LostProps) {
  const frame = usePlot();
  const layers = Array.from(values.keys()).filter((l) => !Number.isNaN(values[l]));
  const [first, last] = [layers[0], layers.at(-1)];
  if (first === undefined || last === undefined) return null;
  const [low = 0, high = 0] = frame.y.domain();
  const infinite = kind === 'infinite';
  const edge = infinite ? high : low;
  const { top, bottom } = frame.inner;
  return (
    <>
      <g className="lost">
        <Bars
          values={values.map((value) => (Number.isNaN(value) ? value : edge))}
          first={0}
          base={base}
          color={() => growthTint(infinite ? 1 : -1)}
        />
      </g>
      <g className="ghost">
        <Bars values={values} first={0} base={base} quantity={quantity} />
      </g>
      <Label
        pixels
        at={[frame.x((first + last) / 2), infinite ? top + 13 : bottom - 13]}
        anchor="middle"
        quantity={infinite ? 'exploding' : 'vanishing'}
        className="panel-title"
      >
        {infinite ? '∞' : '0'}
      </Label>
    </>
  );
}
