import { Arrow } from '@/charts/Arrow';
import { formatNumber } from '@/charts/format';
import { Label } from '@/charts/Label';
import { Line } from '@/charts/Line';
import { Mark } from '@/charts/Mark';
import type { Position } from '@/charts/position';
import { useFigureParams, useWords } from '@/figure/context';
import type { ModelOf } from '@/figure/definition';
import { fill } from '@/i18n/fill';
import { mapFrame, SurfaceMap } from '@/scenes/landscape/SurfaceMap';
import { sampleSurface } from '@/scenes/landscape/sampled-surface';
import { BasinLabels, BasinTints } from './BasinTints';
import { gradientSearch } from './figure';
import { thin } from './polyline';
import { hills, type Vector } from './run';
import type { Words } from './words/en';

interface SearchMapProps {
  readonly model: ModelOf<typeof gradientSearch>;
  /** True while the basins of a newer rule are computed. */
  readonly stale: boolean;
}

/** More dots than these are a line. */
export const dotted = 60;

/** A path with more corners than this is drawn faint, so that the map shows through. */
export const crowded = 120;

/** The part of a tangle that can be followed. */
const lastSteps = 12;

const toPixels = (x: number, y: number): Position => [mapFrame.x(x), mapFrame.y(y)];

/** The hills from above: the walk so far, the gradient where it stands, and where it should go. */
export function SearchMap({ model, stale }: SearchMapProps) {
  const words = useWords<Words>();
  const params = useFigureParams(gradientSearch);
  const surface = sampleSurface(hills);
  const { basins } = model;
  const [x, y] = model.point;
  const line = thin(model.path, model.frame + 1, toPixels);
  const tangled = line.length > crowded;
  const tipOf = ([gx, gy]: Vector): Position => [x + surface.arrowScale * gx, y + surface.arrowScale * gy];
  const start = {
    x: params.values.x,
    y: params.values.y,
    label: words.start,
    role: words.startRole,
    valueText: (x: number, y: number) => `x ${formatNumber(x)}, y ${formatNumber(y)}`,
    onMove: (x: number, y: number) => params.set({ x, y }),
    mark: 'ring',
  } as const;
  return (
    <SurfaceMap surface={surface} label={words.map} uneven={words.uneven} point={start}>
      {basins && (
        <g data-stale={stale ? '' : undefined}>
          <BasinTints map={basins} surface={surface} />
          <BasinLabels basins={basins.basins} />
        </g>
      )}
      {model.targets.map(({ point: [tx, ty] }) => (
        <Mark key={ty} at={[tx, ty]} shape="diamond" size={12} quantity="best" />
      ))}
      {model.exactGradient && (
        <Arrow from={[x, y]} to={tipOf(model.exactGradient)} quantity="exact" dash="4 3" />
      )}
      {model.gradient && <Arrow from={[x, y]} to={tipOf(model.gradient)} quantity="gradient" />}
      <Line
        pixels
        points={line}
        quantity="path"
        dots={model.frame <= dotted}
        {...(tangled ? { className: 'thin faint' } : {})}
      />
      {tangled && <Line pixels points={line.slice(-lastSteps)} quantity="path" className="thin" />}
      <Mark at={[x, y]} shape="cross" quantity="point" />
      {model.leaves !== null && (
        <Label pixels at={[mapFrame.inner.left + 7, mapFrame.inner.bottom - 12]} quantity="path">
          {fill(words.leaves, { step: String(model.leaves) })}
        </Label>
      )}
    </SurfaceMap>
  );
}
