import { useMemo } from 'react';
import { Arrow } from '@/charts/Arrow';
import { Line } from '@/charts/Line';
import { Mark } from '@/charts/Mark';
import { DrapedLine } from '@/charts/surface/DrapedLine';
import type { Point3, View } from '@/charts/surface/projection';
import { Surface } from '@/charts/surface/Surface';
import { type SurfaceScene, surfaceScene } from '@/charts/surface/scene';
import { MovablePoint } from '@/controls/MovablePoint';
import { useWords } from '@/figure/context';
import { pointRange, type SurfacePoint } from '@/scenes/landscape/SurfaceMap';
import { legsDash } from './ExplorerMap';
import type { SurfaceExplorerModel } from './model';
import type { Words } from './words/en';

interface ExplorerSurfaceProps {
  readonly model: SurfaceExplorerModel;
  readonly point: SurfacePoint;
  readonly view: View;
  readonly onTurn: (view: View) => void;
}

/** The surface in 3-D: the walk on it, the tangent above it, and the arrow flat on the input plane. */
export function ExplorerSurface({ model, point, view, onTurn }: ExplorerSurfaceProps) {
  const words = useWords<Words>();
  const { mesh, bands } = model.surface;
  const { azimuth, elevation } = view;
  const scene = useMemo(
    () => surfaceScene({ width: 400, height: 340, grid: mesh, bands, view: { azimuth, elevation } }),
    [mesh, bands, azimuth, elevation],
  );
  const plane = {
    toScreen: (x: number, y: number) => scene.project(scene.lift(x, y)),
    toData: (sx: number, sy: number) => scene.grab([sx, sy]),
  };
  return (
    <Surface
      scene={scene}
      labels={{ x: 'x', y: 'y', z: 'z' }}
      label={words.surface}
      description={words.surfaceTurn}
      onTurn={onTurn}
    >
      <Marks model={model} scene={scene} />
      <MovablePoint
        plane={plane}
        x={point.x}
        y={point.y}
        xRange={pointRange}
        yRange={pointRange}
        onMove={point.onMove}
        name="surface"
        label={point.label}
        roleDescription={point.role}
        valueText={point.valueText}
      >
        <Mark pixels at={[0, 0]} shape="cross" quantity="point" />
      </MovablePoint>
    </Surface>
  );
}

function Marks({ model, scene }: { model: SurfaceExplorerModel; scene: SurfaceScene }) {
  const [x, y] = model.point;
  const { arrow, walk, arrowScale } = model;
  const floor = model.surface.bands.range[0];
  const seen = (at: Point3) => scene.project(at);
  const foot = seen([x, y, floor]);
  const top = scene.lift(x, y);
  return (
    <>
      <Line pixels points={[seen(top), foot]} dash="2 4" className="thin" quantity="point" />
      {arrow && (
        <Arrow
          pixels
          from={foot}
          to={seen([x + arrowScale * arrow[0], y + arrowScale * arrow[1], floor])}
          quantity="gradient"
        />
      )}
      {walk && (
        <>
          <DrapedLine
            runs={scene.drape([
              [x, y],
              [walk.end[0], y],
              [walk.end[0], walk.end[1]],
            ])}
            quantity="path"
            dash={legsDash}
            className="thin"
          />
          {walk.tangentEnd && (
            <DrapedLine runs={scene.drape([top, walk.tangentEnd])} quantity="tangent" className="thin" />
          )}
          <DrapedLine
            runs={scene.drape([
              [x, y],
              [walk.end[0], walk.end[1]],
            ])}
            quantity="path"
          />
        </>
      )}
    </>
  );
}
