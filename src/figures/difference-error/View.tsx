import { Legend } from '@/charts/Legend';
import { Line } from '@/charts/Line';
import { Mark } from '@/charts/Mark';
import { useFigureParams, useWords } from '@/figure/context';
import type { ViewProps } from '@/figure/island';
import { fill } from '@/i18n/fill';
import { mapFrame, SurfaceMap } from '@/scenes/landscape/SurfaceMap';
import { domain } from '@/scenes/landscape/sampled-surface';
import { ErrorChart } from './ErrorChart';
import { differenceError } from './figure';
import type { Words } from './words/en';

/** Pixels from the point, on the map, below which a mark would be hidden under it. */
const nearest = 7;

/** The errors, and beside them the place where the slope is measured: both are moved by hand. */
export function View({ model }: ViewProps<typeof differenceError>) {
  const words = useWords<Words>();
  const params = useFigureParams(differenceError);
  const [x, y] = model.point;
  const { axis, h } = model;
  const along = (distance: number) =>
    axis === 0 ? ([x + distance, y] as const) : ([x, y + distance] as const);
  const cut = axis === 0 ? domain.map((end) => [end, y] as const) : domain.map((end) => [x, end] as const);
  const seen = mapFrame.x(h) - mapFrame.x(0) >= nearest;
  const said = (label: string) => (seen ? label : fill(words.legend.tooNear, { label }));
  const legend = [
    { quantity: 'difference', shape: 'dot', label: said(words.legend.forward) },
    { quantity: 'central', shape: 'square', label: said(words.legend.central) },
  ] as const;
  return (
    <>
      <ErrorChart model={model} onMove={(step) => params.set({ h: step })} />

      <SurfaceMap
        surface={model.surface}
        label={words.map}
        uneven={words.uneven}
        point={{
          x,
          y,
          label: words.point,
          role: words.pointRole,
          valueText: (u, v) => `x ${u}, y ${v}`,
          onMove: (u, v) => params.set({ x: u, y: v }),
        }}
      >
        <Line points={cut} dash="1 4" />
        {seen && (
          <>
            <Mark at={along(h)} shape="dot" size={7} quantity="difference" />
            <Mark at={along(-h)} shape="square" size={6} quantity="central" />
          </>
        )}
        <Mark at={[x, y]} shape="cross" quantity="point" />
      </SurfaceMap>

      <Legend entries={legend} />
    </>
  );
}
