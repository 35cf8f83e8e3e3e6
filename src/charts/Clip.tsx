import { type ReactNode, useId } from 'react';
import type { PlotFrame } from './frame';
import { px } from './round';

/** Cuts what it holds to the plotting rectangle. */
export function Clip({ frame, children }: { readonly frame: PlotFrame; readonly children: ReactNode }) {
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
