import type { PlotFrame } from '@/charts/frame';
import { Label } from '@/charts/Label';
import { px } from '@/charts/round';

interface FormatEdgeProps {
  readonly frame: PlotFrame;
  readonly value: number;
  readonly label: string;
  /** Which side of the line the label stands on. */
  readonly side: 'above' | 'below';
}

/** The largest or smallest number of a format, where the axis reaches it. */
export function FormatEdge({ frame, value, label, side }: FormatEdgeProps) {
  const [low = 0, high = 0] = frame.y.domain();
  if (value <= low || value >= high) return null;
  const y = frame.y(value);
  return (
    <>
      <path className="axis-line" d={`M${px(frame.inner.left)} ${px(y)}H${px(frame.inner.right)}`} />
      <Label at={[frame.inner.left + 8, y]} offset={[0, side === 'above' ? -9 : 10]}>
        {label}
      </Label>
    </>
  );
}
