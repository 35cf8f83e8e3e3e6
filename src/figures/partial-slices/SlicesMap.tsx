import { Arrow } from '@/charts/Arrow';
import { Line } from '@/charts/Line';
import { useWords } from '@/figure/context';
import type { ModelOf } from '@/figure/definition';
import { SurfaceMap, type SurfacePoint } from '@/scenes/landscape/SurfaceMap';
import { domain } from '@/scenes/landscape/sampled-surface';
import type { partialSlices } from './figure';
import type { Words } from './words/en';

interface SlicesMapProps {
  readonly model: ModelOf<typeof partialSlices>;
  readonly point: SurfacePoint;
}

/** Where the sections run, and the gradient as the sum of the two slopes: one along x, one along y. */
export function SlicesMap({ model, point }: SlicesMapProps) {
  const words = useWords<Words>();
  const { gradient, surface, arrowScale } = model;
  const [x, y] = model.point;
  return (
    <SurfaceMap
      surface={surface}
      label={words.map}
      uneven={words.uneven}
      point={point}
      over={
        gradient && <Components from={[x, y]} by={[gradient[0] * arrowScale, gradient[1] * arrowScale]} />
      }
    >
      <Line points={domain.map((end) => [end, y] as const)} className="thin" />
      <Line points={domain.map((end) => [x, end] as const)} className="thin" />
    </SurfaceMap>
  );
}

interface ComponentsProps {
  readonly from: readonly [x: number, y: number];
  readonly by: readonly [x: number, y: number];
}

/** A vector with its two components and the rectangle that they span. */
function Components({ from: [x, y], by: [dx, dy] }: ComponentsProps) {
  const end = [x + dx, y + dy] as const;
  return (
    <>
      <Line points={[[x + dx, y], end, [x, y + dy]]} quantity="gradient" dash="1 4" className="thin" />
      {dx !== 0 && <Arrow from={[x, y]} to={[x + dx, y]} quantity="slope-x" />}
      {dy !== 0 && <Arrow from={[x, y]} to={[x, y + dy]} quantity="slope-y" />}
      <Arrow from={[x, y]} to={end} quantity="gradient" />
    </>
  );
}
