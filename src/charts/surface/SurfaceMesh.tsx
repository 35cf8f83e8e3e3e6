import { memo } from 'react';
import { px1 } from '../round';
import type { Facet } from './paint';

/** The facets as SVG, in the order they are painted. */
export const SurfaceMesh = memo(function SurfaceMesh({ facets }: { readonly facets: readonly Facet[] }) {
  return (
    <g className="surface-mesh">
      {facets.map(({ points, fill }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a facet is its place in the order of painting
        <path key={i} fill={fill} d={`M${points.map(([x, y]) => `${px1(x)} ${px1(y)}`).join('L')}Z`} />
      ))}
    </g>
  );
});
