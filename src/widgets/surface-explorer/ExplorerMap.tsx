import { Arrow } from '@/charts/Arrow';
import { Line } from '@/charts/Line';
import { GroundMap, type GroundPoint, mapFrame } from '../GroundMap';
import type { SurfaceExplorerModel } from './model';
import type { SurfaceExplorerWords } from './words';

interface ExplorerMapProps {
  readonly model: SurfaceExplorerModel;
  readonly words: SurfaceExplorerWords;
  readonly point: GroundPoint;
}

/** The map: the gradient at right angles to the level curve, and the walk of `reach` gradients. */
export function ExplorerMap({ model, words, point }: ExplorerMapProps) {
  const [x, y, z] = model.point;
  const { gradient, walk, arrowScale } = model;
  const end = walk?.end;
  return (
    <GroundMap
      ground={model.ground}
      label={words.map}
      uneven={words.uneven}
      level={Number.isFinite(z) ? z : null}
      point={point}
    >
      {gradient && (
        <Arrow
          frame={mapFrame}
          from={[x, y]}
          to={[x + arrowScale * gradient[0], y + arrowScale * gradient[1]]}
          quantity="gradient"
        />
      )}
      {end && (
        <>
          <Line
            frame={mapFrame}
            points={[
              [x, y],
              [end[0], y],
              [end[0], end[1]],
            ]}
            quantity="path"
            dash="3 3"
            className="thin"
          />
          <Line
            frame={mapFrame}
            points={[
              [x, y],
              [end[0], end[1]],
            ]}
            quantity="path"
          />
        </>
      )}
    </GroundMap>
  );
}
