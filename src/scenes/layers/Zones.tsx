import { memo } from 'react';
import { Label } from '@/charts/Label';
import { usePlot } from '@/charts/Plot';
import { quantityProps } from '@/charts/quantity';
import { px } from '@/charts/round';
import { healthy, type Verdict } from '@/core/network/verdict';

/** What the zones are called, with their shapes, so that color is not alone. */
export type ZoneWords = Readonly<Record<Verdict, string>>;

/**
 * The heights at which a factor over all layers has vanished, is healthy, or has exploded; on a linear axis the first
 * is too thin to be seen.
 */
export const Zones = memo(function Zones() {
  const frame = usePlot();
  const { left, right, top, bottom } = frame.inner;
  const within = (y: number) => Math.max(top, Math.min(bottom, y));
  const zone = (verdict: Verdict, from: number, to: number) => {
    const [high, low] = [within(to), within(from)];
    return low > high ? (
      <path
        {...quantityProps('area', verdict)}
        d={`M${px(left)} ${px(low)}H${px(right)}V${px(high)}H${px(left)}Z`}
      />
    ) : null;
  };
  const [low, high] = [frame.y(healthy[0]), frame.y(healthy[1])];
  if (frame.yKind === 'log')
    return (
      <>
        {zone('vanishing', bottom, low)}
        {zone('healthy', low, high)}
        {zone('exploding', high, top)}
      </>
    );
  const under = frame.y(-healthy[1]);
  return (
    <>
      {zone('exploding', bottom, under)}
      {zone('healthy', under, high)}
      {zone('exploding', high, top)}
    </>
  );
});

interface ZoneNamesProps {
  readonly words: ZoneWords;
  /** Where the series begin, near 1, and leave room above and below. */
  readonly side: 'left' | 'right';
}

/** A zone lower than this has no room for its word; the healthy one also holds the beginning of the series. */
const letters = 22;
const lettersAndSeries = 80;

/** The zones of a logarithmic axis by name, each at the edge of its zone that is farthest from 1. */
export const ZoneNames = memo(function ZoneNames({ words, side }: ZoneNamesProps) {
  const frame = usePlot();
  const { left, right, top, bottom } = frame.inner;
  const [low, high] = [frame.y(healthy[0]), frame.y(healthy[1])];
  const at = side === 'left' ? left + 8 : right - 6;
  const anchor = side === 'left' ? 'start' : 'end';
  const names = [
    { verdict: 'exploding', y: top + 12, room: high - top > letters },
    { verdict: 'healthy', y: high + 12, room: low - high > lettersAndSeries && high > top - 1 },
    { verdict: 'vanishing', y: bottom - 12, room: bottom - low > letters },
  ] as const;
  return names.map(
    ({ verdict, y, room }) =>
      room && (
        <Label pixels key={verdict} at={[at, y]} anchor={anchor} quantity={verdict} className="zone-name">
          {words[verdict]}
        </Label>
      ),
  );
});
