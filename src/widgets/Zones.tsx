import { memo } from 'react';
import type { PlotFrame } from '@/charts/frame';
import { quantityProps } from '@/charts/quantity';
import { px } from '@/charts/round';
import { healthy, type Verdict } from '@/core/network/verdict';

interface ZonesProps {
  readonly frame: PlotFrame;
}

/**
 * The heights at which a factor over all layers has vanished, is healthy, or has exploded; on a linear axis the first
 * is too thin to be seen.
 */
export const Zones = memo(function Zones({ frame }: ZonesProps) {
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
