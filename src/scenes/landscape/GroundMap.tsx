import { type ReactNode, type RefObject, useMemo, useRef } from 'react';
import { Axis } from '@/charts/Axis';
import { Clip } from '@/charts/Clip';
import { Contours } from '@/charts/Contours';
import { levelPath } from '@/charts/contour-paths';
import { type PlotFrame, plotFrame } from '@/charts/frame';
import { HeightLegend } from '@/charts/HeightLegend';
import { Layers } from '@/charts/Layers';
import { Mark } from '@/charts/Mark';
import type { MarkShape } from '@/charts/mark-path';
import { ClickToMove } from '@/controls/ClickToMove';
import { MovablePoint } from '@/controls/MovablePoint';
import { planeOf } from '@/controls/point';
import { edges, type Ground } from './ground';

/** The map's drawing: x and y at one scale, so that a right angle on the ground is one on the map. */
export const mapFrame: PlotFrame = plotFrame({
  width: 400,
  height: 360,
  margin: { left: 38, right: 72, top: 26, bottom: 44 },
  x: edges,
  y: edges,
});

const plane = planeOf(mapFrame);

/** How a point on the ground moves: a tenth at a key press. */
export const groundRange = { min: edges[0], max: edges[1], step: 0.1 } as const;

export interface GroundPoint {
  readonly x: number;
  readonly y: number;
  readonly label: string;
  readonly role: string;
  readonly valueText: (x: number, y: number) => string;
  readonly onMove: (x: number, y: number) => void;
  readonly disabled?: boolean;
  /** A cross, unless the figure draws its cross somewhere else. */
  readonly mark?: MarkShape;
}

interface GroundMapProps {
  readonly ground: Ground;
  readonly label: string;
  /** Under the legend, where the levels are not evenly spaced. */
  readonly uneven: string;
  /** The height whose level curve is drawn in ink. */
  readonly level?: number | null;
  readonly point: GroundPoint;
  /** Marks between the map and the point. */
  readonly children?: ReactNode;
  /** Marks that may reach over the edge of the map. */
  readonly over?: ReactNode;
}

/** The ground seen from above: level curves, what the figure draws on them, and a point to move. */
export function GroundMap({ ground, label, uneven, level = null, point, children, over }: GroundMapProps) {
  const handle = useRef<SVGGElement>(null);
  return (
    <Layers
      frame={mapFrame}
      role="group"
      label={label}
      back={
        <>
          <Contours frame={mapFrame} grid={ground.grid} bands={ground.bands} />
          <Axis frame={mapFrame} side="bottom" label="x" />
          <Axis frame={mapFrame} side="left" label="y" />
          <HeightLegend
            bands={ground.bands}
            label="z"
            uneven={uneven}
            x={mapFrame.inner.right + 12}
            y={mapFrame.inner.top + 6}
            height={mapFrame.inner.bottom - mapFrame.inner.top - 30}
          />
        </>
      }
    >
      <Clip frame={mapFrame}>
        {level !== null && <LevelCurve ground={ground} height={level} />}
        {children}
      </Clip>
      {over}
      {point.disabled !== true && <GroundHandle point={point} handle={handle} />}
    </Layers>
  );
}

function GroundHandle({ point, handle }: { point: GroundPoint; handle: RefObject<SVGGElement | null> }) {
  const drag = {
    plane,
    x: point.x,
    y: point.y,
    xRange: groundRange,
    yRange: groundRange,
    onMove: point.onMove,
  };
  return (
    <>
      <ClickToMove {...drag} area={mapFrame.inner} handle={handle} />
      <MovablePoint
        {...drag}
        ref={handle}
        name="map"
        label={point.label}
        roleDescription={point.role}
        valueText={point.valueText}
      >
        <Mark at={[0, 0]} shape={point.mark ?? 'cross'} quantity="point" />
      </MovablePoint>
    </>
  );
}

function LevelCurve({ ground, height }: { ground: Ground; height: number }) {
  const d = useMemo(() => levelPath(ground.grid, height, mapFrame), [ground, height]);
  return <path className="level-curve" d={d} />;
}
