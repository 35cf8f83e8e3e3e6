import { memo } from 'react';
import { Axis } from '@/charts/Axis';
import { formatNumber } from '@/charts/format';
import type { PlotFrame } from '@/charts/frame';
import { Line } from '@/charts/Line';
import { Mark } from '@/charts/Mark';
import { quantityProps } from '@/charts/quantity';
import { px } from '@/charts/round';
import { ridgePoints } from './panelFrames';
import { unitMinima } from './run';

const xTicks = [60, 80, 100];

interface PanelBackProps {
  readonly scale: number;
  readonly rate: number;
  readonly landscape: PlotFrame;
  readonly ruler: PlotFrame;
  readonly steps: PlotFrame;
  readonly stepsLabel: string;
}

/** What of a panel stands still while it plays: the ridge with its minima, the ruler, the axes. */
export const PanelBack = memo(function PanelBack({
  scale,
  rate,
  landscape,
  ruler,
  steps,
  stepsLabel,
}: PanelBackProps) {
  const { top, bottom, left, right } = ruler.inner;
  const two = ruler.y(2);
  const [least = 0, most = 0] = ruler.y.domain();
  const placed = unitMinima.map(({ x, value, curvature }) => {
    const etaLambda = rate * scale * curvature;
    const y = etaLambda > 0 ? Math.max(top, Math.min(bottom, ruler.y(etaLambda))) : bottom;
    return { x: ruler.x(x), y, height: landscape.y(scale * value), etaLambda };
  });
  const last = steps.y.domain()[0] ?? 1;
  return (
    <>
      <rect
        x={left}
        y={px(top)}
        width={right - left}
        height={px(two - top)}
        fill="var(--tint-exploding)"
        fillOpacity={0.45}
      />
      <rect
        x={left}
        y={px(two)}
        width={right - left}
        height={px(bottom - two)}
        fill="var(--tint-healthy)"
        fillOpacity={0.7}
      />
      <path
        className="axis-grid"
        d={placed.map(({ x, height }) => `M${px(x)} ${px(height)}V${px(steps.inner.bottom)}`).join('')}
      />
      <path className="axis-line" d={`M${left} ${px(two)}H${right}`} />
      <Line points={ridgePoints} quantity="height" />
      <Axis frame={landscape} side="left" label="L" ticks={3} />
      <Axis
        frame={ruler}
        side="left"
        label="ηλ"
        ticks={[least, 2, most]}
        format={(value) => formatNumber(value)}
      />
      <Axis frame={steps} side="left" label={stepsLabel} ticks={[0, last]} format={String} />
      <Axis frame={steps} side="bottom" ticks={xTicks} format={String} />
      <text className="axis-label symbol" x={right} y={px(steps.inner.bottom + 18)} textAnchor="end">
        x
      </text>
      {placed.map((minimum) => (
        <Minimum key={minimum.x} {...minimum} two={two} />
      ))}
    </>
  );
});

interface MinimumProps {
  readonly x: number;
  /** Of ηλ on the ruler. */
  readonly y: number;
  /** Of the minimum on the landscape. */
  readonly height: number;
  readonly etaLambda: number;
  /** Of ηλ = 2 on the ruler. */
  readonly two: number;
}

/** One minimum: a mark under it on the landscape, and the same mark on the ruler, on a stem from 2 to its ηλ. All in pixels. */
function Minimum({ x, y, height, etaLambda, two }: MinimumProps) {
  const holds = etaLambda < 2;
  const quantity = holds ? 'healthy' : 'exploding';
  const shape = holds ? 'square' : 'up';
  return (
    <>
      <path {...quantityProps('line', quantity)} d={`M${px(x)} ${px(two)}V${px(y)}`} />
      {/* 0 has no place on a logarithmic ruler: the mark at its foot points down. */}
      <Mark at={[x, y]} shape={etaLambda === 0 ? 'down' : shape} size={8} quantity={quantity} />
      <Mark at={[x, height + 9]} shape={shape} size={8} quantity={quantity} />
    </>
  );
}
