import type { ComponentProps, ReactNode } from 'react';
import { Chart } from './Chart';

interface LayersProps extends ComponentProps<typeof Chart> {
  /** What stands still; screen readers pass over it. */
  readonly back: ReactNode;
  /** Further layers between the two, as elements that cover the whole. */
  readonly between?: ReactNode;
}

/**
 * Two drawings of one size, one upon the other. What moves is in front, so that moving it neither lays out nor paints
 * what stands still behind it.
 */
export function Layers({ back, between, className = '', ...front }: LayersProps) {
  const { width, height } = front.frame;
  return (
    <div className="layers">
      <svg
        className="chart layer-back"
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        aria-hidden="true"
      >
        {back}
      </svg>
      {between}
      <Chart {...front} className={`layer-front ${className}`} />
    </div>
  );
}
