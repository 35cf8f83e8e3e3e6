import type { ComponentProps, ReactNode } from 'react';
import { Chart } from './Chart';
import type { PlotFrame } from './frame';
import { PlotArea } from './Plot';

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

interface PlotLayersProps extends Omit<LayersProps, 'frame'> {
  readonly frame: PlotFrame;
}

/** The same where both are of one plot. */
export function PlotLayers(props: PlotLayersProps) {
  return (
    <PlotArea frame={props.frame}>
      <Layers {...props} />
    </PlotArea>
  );
}
