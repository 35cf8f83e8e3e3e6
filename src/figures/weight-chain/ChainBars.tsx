import { Bars } from '@/charts/Bars';
import { Label } from '@/charts/Label';
import { Mark } from '@/charts/Mark';
import { usePlot } from '@/charts/Plot';
import { type Verdict, verdictOf } from '@/core/network/verdict';

const verdicts: readonly Verdict[] = ['vanishing', 'healthy', 'exploding'];
const signs = [false, true];

interface ChainBarsProps {
  readonly products: readonly number[];
  /** Where the first product stands that is exactly 0. */
  readonly zero: string;
}

/**
 * A bar for each layer, up or down from 1 on a log axis and from 0 on a linear one; hollow where the product is
 * negative.
 */
export function ChainBars({ products, zero }: ChainBarsProps) {
  const frame = usePlot();
  const log = frame.yKind === 'log';
  /** On a log axis a size; a zero has no place there. */
  const height = (product: number) => (log ? Math.abs(product) || Number.NaN : product);
  const firstZero = products.indexOf(0);
  return (
    <>
      {verdicts.flatMap((verdict) =>
        signs.map((negative) => {
          const chosen = products.map((product) =>
            verdictOf(product) === verdict && product < 0 === negative ? height(product) : Number.NaN,
          );
          if (chosen.every(Number.isNaN)) return null;
          return (
            <g key={`${verdict} ${negative}`} className={negative ? 'negative' : undefined}>
              <Bars values={chosen} first={0} base={log ? 1 : 0} quantity={verdict} />
            </g>
          );
        }),
      )}
      {firstZero > 0 && <ZeroMark layer={firstZero} text={zero} />}
    </>
  );
}

function ZeroMark({ layer, text }: { layer: number; text: string }) {
  const frame = usePlot();
  const x = frame.x(layer);
  // Above the base, where products that have come to nothing leave room.
  const y = frame.y(frame.yKind === 'log' ? 1 : 0) - 14;
  const late = x > (frame.inner.left + frame.inner.right) / 2;
  return (
    <>
      <Mark pixels at={[x, y]} shape="down" size={11} quantity="vanishing" />
      <Label
        pixels
        at={[x, y]}
        offset={[late ? -11 : 11, 0]}
        anchor={late ? 'end' : 'start'}
        quantity="vanishing"
      >
        {text}
      </Label>
    </>
  );
}
