import { type ReactNode, useRef } from 'react';
import { Axis } from '@/charts/Axis';
import { Chart } from '@/charts/Chart';
import { Clip } from '@/charts/Clip';
import type { PlotFrame } from '@/charts/frame';
import { Label } from '@/charts/Label';
import { Line } from '@/charts/Line';
import { Mark } from '@/charts/Mark';
import { ClickToMove } from '@/controls/ClickToMove';
import { MovablePoint } from '@/controls/MovablePoint';
import { planeOf } from '@/controls/point';
import type { Cut } from './cut';
import { pointRange } from './SurfaceMap';

export interface CutPoint {
  readonly label: string;
  readonly role: string;
  readonly valueText: (place: number) => string;
  readonly onMove: (place: number) => void;
}

interface CutChartProps {
  readonly frame: PlotFrame;
  readonly cut: Cut;
  /** Stands above the plot: which cut it is. */
  readonly title: string;
  readonly label: string;
  readonly point: CutPoint;
  /** What is drawn under the point, clipped to the plot. */
  readonly children?: ReactNode;
  /** What stands beside the title, above the plot. */
  readonly above?: ReactNode;
  /** Handles of the figure's own, under that of the point. */
  readonly handles?: ReactNode;
}

/** A cut of a surface: height against the one coordinate that is free, with the point to move along it. */
export function CutChart({ frame, cut, title, label, point, children, above, handles }: CutChartProps) {
  const handle = useRef<SVGGElement>(null);
  const drag = {
    plane: planeOf(frame),
    x: cut.at,
    y: cut.z,
    xRange: pointRange,
    onMove: point.onMove,
  };
  return (
    <Chart frame={frame} role="group" label={label}>
      <Axis frame={frame} side="left" label="z" grid />
      <Axis frame={frame} side="bottom" label={cut.along} />
      <Label at={[frame.inner.left + 6, frame.inner.top - 14]}>{title}</Label>
      {above}
      <Clip frame={frame}>
        <Line frame={frame} points={cut.curve} />
        {children}
      </Clip>
      <ClickToMove {...drag} area={frame.inner} handle={handle} />
      {handles}
      <MovablePoint
        {...drag}
        ref={handle}
        name={`cut-${cut.along}`}
        label={point.label}
        roleDescription={point.role}
        valueText={(place) => point.valueText(place)}
      >
        <Mark at={[0, 0]} shape="cross" quantity="point" />
      </MovablePoint>
    </Chart>
  );
}
