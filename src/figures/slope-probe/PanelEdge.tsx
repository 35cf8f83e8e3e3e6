import type { PlotFrame } from '@/charts/frame';
import { px } from '@/charts/round';

/** The edge of a picture without axes. */
export function PanelEdge({ frame }: { readonly frame: PlotFrame }) {
  const { left, right, top, bottom } = frame.inner;
  return <path className="axis-line" d={`M${px(left)} ${px(top)}H${px(right)}V${px(bottom)}H${px(left)}Z`} />;
}
