import { memo, useMemo } from 'react';
import { Heatmap } from '@/charts/Heatmap';
import { contourPaths } from '@/charts/heights/contour-paths';
import { Label } from '@/charts/Label';
import { categoryTint } from '@/charts/tint';
import { mapFrame } from '@/scenes/landscape/SurfaceMap';
import type { SampledSurface } from '@/scenes/landscape/sampled-surface';
import type { Basin, BasinMap } from './basins';

interface BasinTintsProps {
  readonly map: BasinMap;
  readonly surface: SampledSurface;
}

/** The map's cells tinted by where a walk from there ends, under lines of equal height. */
export const BasinTints = memo(function BasinTints({ map, surface }: BasinTintsProps) {
  const lines = useMemo(() => contourPaths(surface.grid, surface.bands, mapFrame).lines.join(''), [surface]);
  return (
    <>
      <Heatmap cells={map.cells} color={categoryTint} borders />
      <path className="contour-line" d={lines} />
    </>
  );
});

/** The number of each basin, so that color is not alone. */
export function BasinLabels({ basins }: { readonly basins: readonly Basin[] }) {
  return basins.map(({ label }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a basin is its number
    <Label key={index} at={label} anchor="middle" className="strong">
      {index + 1}
    </Label>
  ));
}
