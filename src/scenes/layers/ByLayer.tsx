import { memo, type ReactNode, useMemo } from 'react';
import { Axis } from '@/charts/Axis';
import { Bars } from '@/charts/Bars';
import { decades } from '@/charts/decades';
import type { Extent } from '@/charts/frame';
import { Label } from '@/charts/Label';
import { Line } from '@/charts/Line';
import { Plot } from '@/charts/Plot';
import { usePlotFrame } from '@/charts/usePlotFrame';
import type { Quantity } from '@/quantities';
import { layerTicks } from './layer-ticks';
import { ZoneNames, Zones, type ZoneWords } from './Zones';

/** One number for every layer, the input or the first layer first. */
export interface LayerSeries {
  readonly quantity: Quantity;
  /** Zero and what is beyond the picture are marked at its edge; NaN leaves a gap. */
  readonly values: ArrayLike<number>;
  readonly shape: 'bars' | 'line' | 'dots';
  /** Overrides the quantity's dash, where two lines of one quantity stand in one picture. */
  readonly dash?: string;
}

interface ByLayerProps {
  /** Stands over the picture, and names it for those who do not see it. */
  readonly title: string;
  readonly description?: string;
  /** Drawn in this order, bars from the height 1 on. */
  readonly series: readonly LayerSeries[];
  /** The layer of each series' first value. */
  readonly first?: number;
  /** Labels of the axes. */
  readonly layers: string;
  readonly measure: string;
  /** Heights that pictures side by side share; see {@link sharedHeights}. */
  readonly heights: Extent;
  /** Tints what has vanished, is healthy, and has exploded: for ratios to the layer where the way begins. */
  readonly zones?: boolean;
  /** Names the zones, at the side where the series begin. */
  readonly zoneNames?: { readonly words: ZoneWords; readonly side: 'left' | 'right' };
  readonly width?: number;
  readonly height?: number;
  /** What else is drawn in the frame. */
  readonly children?: ReactNode;
}

/** Heights that hold the series of several pictures, and 10⁻⁴ to 10⁴ at least, so that what is healthy looks level. */
export function sharedHeights(series: readonly ArrayLike<number>[], least: Extent = [1e-4, 1e4]): Extent {
  return decades(
    series.flatMap((values) => Array.from(values)),
    least,
  );
}

/** Norms, spreads or ratios by layer on a logarithmic axis. */
export const ByLayer = memo(function ByLayer({
  title,
  description,
  series,
  first = 0,
  layers,
  measure,
  heights,
  zones = false,
  zoneNames,
  width = 360,
  height = 290,
  children,
}: ByLayerProps) {
  const last = first + Math.max(...series.map(({ values }) => values.length)) - 1;
  const frame = usePlotFrame({
    width,
    height,
    // The title stands over the axis's label.
    margin: { top: 54, right: 12, bottom: 44, left: 54 },
    x: [first - 0.6, last + 0.6],
    y: heights,
    yKind: 'log',
  });
  const ticks = useMemo(() => layerTicks(last).filter((layer) => layer >= first), [first, last]);
  return (
    <Plot frame={frame} label={`${title}: ${measure}`} description={description}>
      {zones && <Zones />}
      {zoneNames && <ZoneNames {...zoneNames} />}
      {series.map(({ quantity, values, shape, dash }) =>
        shape === 'bars' ? (
          <Bars key={`${quantity} ${shape}`} values={values} first={first} base={1} quantity={quantity} />
        ) : (
          <Line
            key={`${quantity} ${shape} ${dash}`}
            points={Array.from(values, (value, k) => [first + k, value] as const)}
            quantity={quantity}
            {...(dash === undefined ? {} : { dash })}
            dots={shape === 'dots'}
            halo
          />
        ),
      )}
      {children}
      <Axis side="bottom" label={layers} ticks={ticks} format={String} />
      <Axis side="left" label={measure} ticks={5} />
      <Label pixels at={[4, 14]} className="panel-title">
        {title}
      </Label>
    </Plot>
  );
});
