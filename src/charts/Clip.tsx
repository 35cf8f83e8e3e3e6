import { type ReactNode, useId } from 'react';
import { usePlot } from './Plot';
import { px } from './round';

/** Cuts what it holds to the plotting rectangle. */
export function Clip({ children }: { readonly children: ReactNode }) {
  const frame = usePlot();
  const id = useId();
  const { left, top, right, bottom } = frame.inner;
  return (
    <>
      <clipPath id={id}>
        <rect x={px(left)} y={px(top)} width={px(right - left)} height={px(bottom - top)} />
      </clipPath>
      <g clipPath={`url(#${id})`}>{children}</g>
    </>
  );
}
