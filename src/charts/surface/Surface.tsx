import { type ReactNode, useMemo, useState } from 'react';
import { Layers } from '../Layers';
import { surfaceCells } from './cells';
import { paintOrder } from './paint';
import type { View } from './projection';
import { SurfaceBox, type SurfaceLabels } from './SurfaceBox';
import { SurfaceCanvas } from './SurfaceCanvas';
import { SurfaceMesh } from './SurfaceMesh';
import type { SurfaceScene } from './scene';
import { usePrinting } from './usePrinting';
import { useTurn } from './useTurn';

interface SurfaceProps {
  readonly scene: SurfaceScene;
  /** What stands at the axes, usually one letter each. */
  readonly labels: SurfaceLabels;
  readonly label: string;
  readonly description?: string;
  /** Asked to show another view; without it the picture stands still and takes no focus. */
  readonly onTurn?: (view: View) => void;
  /** What is drawn upon the surface, in pixels of the scene. */
  readonly children?: ReactNode;
}

/**
 * A surface in its box, and above it whatever the figure draws. The first picture is SVG, as the server drew it;
 * from the first change of the scene on it is a canvas, which is several times faster, and SVG again on paper.
 */
export function Surface({ scene, labels, label, description, onTurn, children }: SurfaceProps) {
  const { grid, bands, width, height, view } = scene;
  const [first] = useState(scene);
  const printing = usePrinting();
  const cells = useMemo(() => surfaceCells(grid, bands), [grid, bands]);
  const layers = useMemo(() => paintOrder(cells, scene), [cells, scene]);
  const turn = useTurn(view, onTurn);
  const moving = scene !== first && !printing;
  return (
    <Layers
      {...turn}
      className="surface"
      frame={scene}
      label={label}
      description={description}
      role="group"
      tabIndex={onTurn ? 0 : undefined}
      back={
        <>
          <SurfaceBox scene={scene} labels={labels} />
          {moving ? null : <SurfaceMesh layers={layers} />}
        </>
      }
      between={moving ? <SurfaceCanvas layers={layers} width={width} height={height} /> : null}
    >
      {children}
    </Layers>
  );
}
