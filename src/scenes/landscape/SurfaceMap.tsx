import { type ReactNode, type RefObject, useMemo, useRef } from 'react';
import { Axis } from '@/charts/Axis';
import { Clip } from '@/charts/Clip';
import { type PlotFrame, plotFrame } from '@/charts/frame';
import { Contours } from '@/charts/heights/Contours';
import { levelPath } from '@/charts/heights/contour-paths';
import { HeightLegend } from '@/charts/heights/HeightLegend';
import { PlotLayers } from '@/charts/Layers';
import { Mark } from '@/charts/Mark';
import type { MarkShape } from '@/charts/mark-path';
import { ClickToMove } from '@/controls/ClickToMove';
import { MovablePoint } from '@/controls/MovablePoint';
import { planeOf } from '@/controls/point';
import { domain, type SampledSurface } from './sampled-surface';

/** The map's drawing: x and y at one scale, so that a right angle in (x, y) is one on the map. */
export const mapFrame: PlotFrame = plotFrame({
  width: 400,
  height: 360,
  margin: { left: 38, right: 72, top: 26, bottom: 44 },
  x: domain,
  y: domain,
});

const plane = planeOf(mapFrame);

/** How a point on the surface moves: a tenth at a key press. */
export const pointRange = { min: domain[0], max: domain[1], step: 0.1 } as const;

export interface SurfacePoint {
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

interface SurfaceMapProps {
  readonly surface: SampledSurface;
  readonly label: string;
  /** Under the legend, where the levels are not evenly spaced. */
  readonly uneven: string;
  /** The height whose level curve is drawn in ink. */
  readonly level?: number | null;
  readonly point: SurfacePoint;
  /** Marks between the map and the point. */
  readonly children?: ReactNode;
  /** Marks that may reach over the edge of the map. */
  readonly over?: ReactNode;
}

/** The surface seen from above: level curves, what the figure draws on them, and a point to move. */
export function SurfaceMap({ surface, label, uneven, level = null, point, children, over }: SurfaceMapProps) {
  const handle = useRef<SVGGElement>(null);
  return (
    <PlotLayers
      frame={mapFrame}
      role="group"
      label={label}
      back={
        <>
          <Contours grid={surface.grid} bands={surface.bands} />
          <Axis side="bottom" label="x" />
          <Axis side="left" label="y" />
          <HeightLegend
            bands={surface.bands}
            label="z"
            uneven={uneven}
            x={mapFrame.inner.right + 12}
            y={mapFrame.inner.top + 6}
            height={mapFrame.inner.bottom - mapFrame.inner.top - 30}
          />
        </>
      }
    >
      <Clip>
        {level !== null && <LevelCurve surface={surface} height={level} />}
        {children}
      </Clip>
      {over}
      {point.disabled !== true && <PointHandle point={point} handle={handle} />}
    </PlotLayers>
  );
}

function PointHandle({ point, handle }: { point: SurfacePoint; handle: RefObject<SVGGElement | null> }) {
  const drag = {
    plane,
    x: point.x,
    y: point.y,
    xRange: pointRange,
    yRange: pointRange,
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
        <Mark pixels at={[0, 0]} shape={point.mark ?? 'cross'} quantity="point" />
      </MovablePoint>
    </>
  );
}

function LevelCurve({ surface, height }: { surface: SampledSurface; height: number }) {
  const d = useMemo(() => levelPath(surface.grid, height, mapFrame), [surface, height]);
  return <path className="level-curve" d={d} />;
}
