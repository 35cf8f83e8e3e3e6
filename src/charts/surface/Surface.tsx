import { type ReactNode, useMemo } from 'react';
import { Chart } from '../Chart';
import { surfaceCells } from './cells';
import { paintOrder } from './paint';
import type { View } from './projection';
import { SurfaceBox, type SurfaceLabels } from './SurfaceBox';
import { SurfaceMesh } from './SurfaceMesh';
import type { SurfaceScene } from './scene';
import { useTurn } from './useTurn';

interface SurfaceProps {
  readonly scene: SurfaceScene;
  readonly labels: SurfaceLabels;
  readonly label: string;
  readonly description?: string;
  /** Asked to show another view; without it the picture stands still and takes no focus. */
  readonly onTurn?: (view: View) => void;
  /** What is drawn upon the surface, in pixels of the scene. */
  readonly children?: ReactNode;
}

/** A surface in its box, and above it whatever the figure draws. */
export function Surface({ scene, labels, label, description, onTurn, children }: SurfaceProps) {
  const { grid, bands, width, height, view } = scene;
  const cells = useMemo(() => surfaceCells(grid, bands), [grid, bands]);
  const facets = useMemo(() => paintOrder(cells, scene), [cells, scene]);
  const turn = useTurn(view, onTurn);
  return (
    <div className="surface">
      <svg
        className="chart"
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        aria-hidden="true"
      >
        <SurfaceBox scene={scene} labels={labels} />
        <SurfaceMesh facets={facets} />
      </svg>
      <Chart
        {...turn}
        className="surface-front"
        frame={scene}
        label={label}
        description={description}
        role="group"
        tabIndex={onTurn ? 0 : undefined}
      >
        {children}
      </Chart>
    </div>
  );
}
