import type { ReactNode } from 'react';
import { Mark } from '@/charts/Mark';
import { usePlot } from '@/charts/Plot';
import type { Verdict } from '@/core/network/verdict';

interface EndMarkProps {
  readonly x: number;
  readonly ratio: number;
  readonly verdict: Verdict;
  readonly children?: ReactNode;
}

const shapes = { vanishing: 'down', healthy: 'square', exploding: 'up' } as const;

/** What has become of the gradient, by shape and color; at the lower edge where it is exactly 0. */
export function EndMark({ x, ratio, verdict, children }: EndMarkProps) {
  const frame = usePlot();
  const y = ratio > 0 ? frame.y(ratio) : frame.inner.bottom - 6;
  return (
    <>
      <Mark pixels at={[frame.x(x), y]} shape={shapes[verdict]} size={11} quantity={verdict} />
      {children}
    </>
  );
}
