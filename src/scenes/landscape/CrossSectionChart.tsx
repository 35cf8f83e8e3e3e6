import { type ReactNode, useRef } from 'react';
import { Axis } from '@/charts/Axis';
import { Clip } from '@/charts/Clip';
import type { PlotFrame } from '@/charts/frame';
import { Label } from '@/charts/Label';
import { Line } from '@/charts/Line';
import { Mark } from '@/charts/Mark';
import { Plot } from '@/charts/Plot';
import { ClickToMove } from '@/controls/ClickToMove';
import { MovablePoint } from '@/controls/MovablePoint';
import { planeOf } from '@/controls/point';
import type { CrossSection } from './cross-section';
import { pointRange } from './SurfaceMap';

export interface CrossSectionPoint {
  readonly label: string;
  readonly role: string;
  readonly valueText: (place: number) => string;
  readonly onMove: (place: number) => void;
}

interface CrossSectionChartProps {
  readonly frame: PlotFrame;
  readonly section: CrossSection;
  /** Stands above the plot: which cross-section it is. */
  readonly title: string;
  readonly label: string;
  readonly point: CrossSectionPoint;
  /** What is drawn under the point, clipped to the plot. */
  readonly children?: ReactNode;
  /** What stands beside the title, above the plot. */
  readonly above?: ReactNode;
  /** Handles of the figure's own, under that of the point. */
  readonly handles?: ReactNode;
}

/** A cross-section of a surface: height against the one coordinate that is free, with the point to move along it. */
export function CrossSectionChart({
  frame,
  section,
  title,
  label,
  point,
  children,
  above,
  handles,
}: CrossSectionChartProps) {
  const handle = useRef<SVGGElement>(null);
  const drag = {
    plane: planeOf(frame),
    x: section.at,
    y: section.z,
    xRange: pointRange,
    onMove: point.onMove,
  };
  return (
    <Plot frame={frame} role="group" label={label}>
      <Axis side="left" label="z" grid />
      <Axis side="bottom" label={section.along} />
      <Label pixels at={[frame.inner.left + 6, frame.inner.top - 14]}>
        {title}
      </Label>
      {above}
      <Clip>
        <Line points={section.curve} />
        {children}
      </Clip>
      <ClickToMove {...drag} area={frame.inner} handle={handle} />
      {handles}
      <MovablePoint
        {...drag}
        ref={handle}
        name={`cut-${section.along}`}
        label={point.label}
        roleDescription={point.role}
        valueText={(place) => point.valueText(place)}
      >
        <Mark pixels at={[0, 0]} shape="cross" quantity="point" />
      </MovablePoint>
    </Plot>
  );
}
