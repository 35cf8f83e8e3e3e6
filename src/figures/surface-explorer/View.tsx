import { formatNumber } from '@/charts/format';
import { Legend } from '@/charts/Legend';
import { fill } from '@/i18n/fill';
import type { Params } from '@/params/useParams';
import { ExplorerMap, legsDash } from './ExplorerMap';
import { ExplorerSurface } from './ExplorerSurface';
import type { SurfaceExplorerModel } from './model';
import type { schema } from './params';
import type { SurfaceExplorerWords } from './words';

interface ViewProps {
  readonly model: SurfaceExplorerModel;
  readonly words: SurfaceExplorerWords;
  readonly params: Params<typeof schema>;
}

/** The surface and its map, with one point on both. */
export function View({ model, words, params }: ViewProps) {
  const { x, y, azimuth, elevation } = params.values;
  const { arrow, kind, arrowScale, walk } = model;
  const point = {
    x,
    y,
    label: words.point,
    role: words.pointRole,
    valueText: (x: number, y: number) => `x ${formatNumber(x)}, y ${formatNumber(y)}`,
    onMove: (x: number, y: number) => params.set({ x, y }),
  };
  return (
    <>
      <ExplorerSurface
        model={model}
        words={words}
        point={point}
        view={{ azimuth, elevation }}
        onTurn={(view) => params.set(view)}
      />
      <ExplorerMap model={model} words={words} point={point} />
      <Legend
        entries={[
          ...(arrow
            ? [
                {
                  quantity: 'gradient' as const,
                  label: fill(words.legend.arrow[kind], { scale: formatNumber(arrowScale) }),
                },
              ]
            : []),
          ...(walk
            ? [
                { quantity: 'path' as const, label: words.legend.walk, shape: 'line' as const },
                {
                  quantity: 'path' as const,
                  label: words.legend.legs,
                  shape: 'line' as const,
                  dash: legsDash,
                },
              ]
            : []),
          ...(walk?.tangentEnd ? [{ quantity: 'tangent' as const, label: words.legend.tangent }] : []),
          ...(Number.isFinite(model.point[2])
            ? [{ quantity: 'point' as const, label: words.legend.level, shape: 'line' as const }]
            : []),
        ]}
      />
    </>
  );
}
