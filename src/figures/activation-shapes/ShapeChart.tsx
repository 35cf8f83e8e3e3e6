import { memo, useRef } from 'react';
import { Axis } from '@/charts/Axis';
import { Clip } from '@/charts/Clip';
import { formatNumber } from '@/charts/format';
import { Label } from '@/charts/Label';
import { Line } from '@/charts/Line';
import { Mark } from '@/charts/Mark';
import { Plot, PlotArea } from '@/charts/Plot';
import type { Position } from '@/charts/position';
import { px } from '@/charts/round';
import { ClickToMove } from '@/controls/ClickToMove';
import { MovablePoint } from '@/controls/MovablePoint';
import { planeOf } from '@/controls/point';
import { useWords } from '@/figure/context';
import type { ModelOf } from '@/figure/definition';
import type { Quantity } from '@/quantities';
import { sigmoidCurves } from './curves';
import type { activationShapes } from './figure';
import { slopeFrame, valueFrame } from './frames';
import { schema } from './params';
import type { Words } from './words/en';

interface ShapeChartProps extends Pick<ModelOf<typeof activationShapes>, 'z' | 'value' | 'slope' | 'curves'> {
  readonly onMove: (z: number) => void;
}

/** Half of the tangent's shadow on the z-axis. */
const reach = 1.5;

/** φ with its tangent at z, and below it φ′: how steep that tangent is. */
export const ShapeChart = memo(function ShapeChart({ z, value, slope, curves, onMove }: ShapeChartProps) {
  const words = useWords<Words>();
  const handle = useRef<SVGGElement>(null);
  const drag = { plane: planeOf(valueFrame), x: z, y: value, xRange: schema.z, onMove };
  const [x, y, to] = [valueFrame.x(z), valueFrame.y(value), slopeFrame.y(slope)];
  const { top, bottom } = valueFrame.inner;
  const outside = y < top ? 'up' : y > bottom ? 'down' : null;
  return (
    <Plot
      frame={valueFrame}
      role="group"
      label={words.shapes}
      description={`φ(${formatNumber(z)}) = ${formatNumber(value)}, φ′ = ${formatNumber(slope)}`}
    >
      <Axes />
      <Curve points={curves.values} other={sigmoidCurves.values} quantity="activation" />
      <PlotArea frame={slopeFrame}>
        <Curve points={curves.slopes} other={sigmoidCurves.slopes} quantity="tangent" />
      </PlotArea>
      {/* In two parts, so that it crosses neither the numbers of the axis between nor the name of the slope. */}
      <path
        className="leader"
        d={`M${px(x)} ${px(Math.min(bottom, Math.max(y, top)))}V${px(bottom)}M${px(x)} ${px(slopeFrame.inner.top)}V${px(to)}`}
      />
      <Label pixels at={[valueFrame.inner.right, 14]} anchor="end" quantity="activation">
        {`φ(z) = ${formatNumber(value, 3)}`}
      </Label>
      <Label pixels at={[slopeFrame.inner.right, slopeFrame.inner.top - 22]} anchor="end" quantity="tangent">
        {`φ′(z) = ${formatNumber(slope, 3)}`}
      </Label>
      <Clip>
        <Line
          points={[
            [z - reach, value - reach * slope],
            [z + reach, value + reach * slope],
          ]}
          quantity="tangent"
          dash="none"
          halo
        />
      </Clip>
      <PlotArea frame={slopeFrame}>
        <Mark at={[z, slope]} shape="dot" quantity="tangent" />
      </PlotArea>
      <ClickToMove
        {...drag}
        area={{ ...valueFrame.inner, bottom: slopeFrame.inner.bottom }}
        handle={handle}
      />
      <MovablePoint
        {...drag}
        plane={withinPlot}
        ref={handle}
        name="z"
        label={words.params.z}
        roleDescription={words.role}
        valueText={(at) => `z ${formatNumber(at)}, φ ${formatNumber(value)}, φ′ ${formatNumber(slope)}`}
      >
        {outside ? (
          <>
            <Mark pixels at={[0, outside === 'up' ? 7 : -7]} shape={outside} size={13} quantity="point" />
            <Label
              pixels
              at={[z > 0 ? -12 : 12, outside === 'up' ? 8 : -8]}
              anchor={z > 0 ? 'end' : 'start'}
              quantity="activation"
            >
              {`φ = ${formatNumber(value, 3)}`}
            </Label>
          </>
        ) : (
          <Mark pixels at={[0, 0]} shape="cross" quantity="point" />
        )}
      </MovablePoint>
    </Plot>
  );
});

/** Where φ has left the plot, the handle stays at its edge, as an arrow toward it. */
const withinPlot = {
  ...planeOf(valueFrame),
  toScreen: (z: number, value: number): Position => {
    const { top, bottom } = valueFrame.inner;
    return [valueFrame.x(z), Math.max(top, Math.min(bottom, valueFrame.y(value)))];
  },
};

const Axes = memo(function Axes() {
  const words = useWords<Words>();
  return (
    <>
      <PlotArea frame={valueFrame}>
        <Axis side="left" ticks={[-2, 0, 2, 4]} grid />
        <Axis side="bottom" ticks={[-6, -4, -2, 0, 2, 4, 6]} />
      </PlotArea>
      <Label pixels at={[4, 14]} className="panel-title">
        {words.curve}
      </Label>
      <PlotArea frame={slopeFrame}>
        <Axis side="left" ticks={[0, 0.5, 1, 1.5]} grid />
        <Axis side="bottom" label="z" ticks={[-6, -4, -2, 0, 2, 4, 6]} />
      </PlotArea>
      <Label pixels at={[4, slopeFrame.inner.top - 22]} className="panel-title">
        {words.slope}
      </Label>
    </>
  );
});

interface CurveProps {
  readonly points: readonly Position[];
  /** The sigmoid's, to compare. */
  readonly other: readonly Position[];
  readonly quantity: Quantity;
}

const Curve = memo(function Curve({ points, other, quantity }: CurveProps) {
  return (
    <Clip>
      <Line points={points} quantity={quantity} dash="none" />
      {points !== other && <Line points={other} quantity="point" dash="5 4" className="thin" />}
    </Clip>
  );
});
