import { Arrow } from '@/charts/Arrow';
import { Line } from '@/charts/Line';
import { useWords } from '@/figure/context';
import { SurfaceMap, type SurfacePoint } from '@/scenes/landscape/SurfaceMap';
import type { SurfaceExplorerModel } from './model';
import type { Words } from './words/en';

interface ExplorerMapProps {
  readonly model: SurfaceExplorerModel;
  readonly point: SurfacePoint;
}

/** The walk's parts along the axes. */
export const legsDash = '3 3';

/** The map: the walk, and on it the arrow; the gradient is at right angles to the level curve. */
export function ExplorerMap({ model, point }: ExplorerMapProps) {
  const words = useWords<Words>();
  const [x, y, z] = model.point;
  const { arrow, walk, arrowScale } = model;
  const end = walk?.end;
  return (
    <SurfaceMap
      surface={model.surface}
      label={words.map}
      uneven={words.uneven}
      level={Number.isFinite(z) ? z : null}
      point={point}
    >
      {end && (
        <>
          <Line
            points={[
              [x, y],
              [end[0], y],
              [end[0], end[1]],
            ]}
            quantity="path"
            dash={legsDash}
            className="thin"
          />
          <Line
            points={[
              [x, y],
              [end[0], end[1]],
            ]}
            quantity="path"
            className="under-arrow"
          />
        </>
      )}
      {arrow && (
        <Arrow
          from={[x, y]}
          to={[x + arrowScale * arrow[0], y + arrowScale * arrow[1]]}
          quantity="gradient"
          halo={end === undefined}
        />
      )}
    </SurfaceMap>
  );
}
