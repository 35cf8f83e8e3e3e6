import { memo } from 'react';
import { type Edge, edgePaths } from './edge-paths';

interface EdgesProps {
  readonly edges: readonly Edge[];
  /** Pixels, of |weight|; keep it the same function between renders. */
  readonly thickness: (size: number) => number;
  /** Draws the edges that are not lit faintly, so that the others are seen to run through. */
  readonly dimmed?: boolean;
}

/**
 * The weights of a network as lines: thicker is larger, dashed is negative, dotted is 0; lit ones have the color of a
 * change.
 */
export const Edges = memo(function Edges({ edges, thickness, dimmed = false }: EdgesProps) {
  return (
    <g className={dimmed ? 'edges dimmed' : 'edges'}>
      {edgePaths(edges, thickness).map(({ sign, width, lit, d }) => (
        <path
          key={`${sign} ${width} ${lit}`}
          className={`edge edge-${sign} ${lit ? 'lit q-change' : 'q-weight'}`}
          d={d}
          strokeWidth={width}
        />
      ))}
    </g>
  );
});
