import { formatNumber } from '@/charts/format';
import { Legend } from '@/charts/Legend';
import { useFigureParams, useWords } from '@/figure/context';
import { fill } from '@/i18n/fill';
import { ExplorerMap, legsDash } from './ExplorerMap';
import { ExplorerSurface } from './ExplorerSurface';
import { surfaceExplorer } from './figure';
import type { SurfaceExplorerModel } from './model';
import type { Words } from './words/en';

/** The surface and its map, with one point on both. */
export function View({ model }: { readonly model: SurfaceExplorerModel }) {
  const words = useWords<Words>();
  const params = useFigureParams(surfaceExplorer);
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
        point={point}
        view={{ azimuth, elevation }}
        onTurn={(view) => params.set(view)}
      />
      <ExplorerMap model={model} point={point} />
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
