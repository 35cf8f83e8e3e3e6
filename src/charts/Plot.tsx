import { type ComponentProps, createContext, type ReactNode, use } from 'react';
import { Chart } from './Chart';
import type { PlotFrame } from './frame';

const PlotContext = createContext<PlotFrame | null>(null);

function within(frame: PlotFrame | null): PlotFrame {
  if (frame === null) throw new Error('What has a place in the data stands in a plot.');
  return frame;
}

/** The scales of the plot in which this stands. @throws outside of a plot. */
export const usePlot = (): PlotFrame => within(use(PlotContext));

/** The same, undefined for what stands in pixels. */
export function usePlotUnless(pixels: boolean): PlotFrame | undefined {
  const frame = use(PlotContext);
  return pixels ? undefined : within(frame);
}

interface PlotAreaProps {
  /** Keep it the same object while it is the same: its marks are drawn anew for another one. */
  readonly frame: PlotFrame;
  readonly children?: ReactNode;
}

/** One of several plots in a picture: the marks inside take their scales from it. */
export function PlotArea({ frame, children }: PlotAreaProps) {
  return <PlotContext value={frame}>{children}</PlotContext>;
}

interface PlotProps extends Omit<ComponentProps<typeof Chart>, 'frame'> {
  readonly frame: PlotFrame;
}

/** A picture that is one plot. */
export function Plot(props: PlotProps) {
  return (
    <PlotArea frame={props.frame}>
      <Chart {...props} />
    </PlotArea>
  );
}
