import { memo } from 'react';
import { px1 } from '../round';
import type { Layer, Outline } from './paint';

/** The surface as SVG, in the order it is painted. */
export const SurfaceMesh = memo(function SurfaceMesh({ layers }: { readonly layers: readonly Layer[] }) {
  return (
    <g className="surface-mesh">
      {layers.flat().map(({ fill, outlines }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a facet is its place in the order of painting
        <path key={i} fill={fill} d={outlines.map(closed).join('')} />
      ))}
    </g>
  );
});

function closed(outline: Outline): string {
  return `M${outline.map(([x, y]) => `${px1(x)} ${px1(y)}`).join('L')}Z`;
}
