import { usePlot } from '@/charts/Plot';
import { px } from '@/charts/round';

/** The edge of a picture without axes. */
export function PanelEdge() {
  const frame = usePlot();
  const { left, right, top, bottom } = frame.inner;
  return <path className="axis-line" d={`M${px(left)} ${px(top)}H${px(right)}V${px(bottom)}H${px(left)}Z`} />;
}
