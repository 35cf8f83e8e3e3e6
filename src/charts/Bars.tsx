import { memo } from 'react';
import type { Quantity } from '@/quantities';
import { type BarOptions, barPaths } from './bar-paths';
import { markPath } from './mark-path';
import { usePlot } from './Plot';
import { quantityProps } from './quantity';
import { px } from './round';

interface BarsProps extends Omit<BarOptions, 'first' | 'share' | 'base'> {
  readonly first?: number;
  /** The lower edge of the plot when absent. */
  readonly base?: number;
  readonly share?: number;
  readonly quantity?: Quantity;
}

/** How far inside the edge the marks of bars without a place stand. */
const inset = 6;

/**
 * Bars up or down from `base`. One that passes the upper edge bears a triangle up there, one without a place below (0
 * on a log axis) a triangle down at the bottom: neither is silently cut.
 */
export const Bars = memo(function Bars({ values, first = 1, base, share = 0.8, color, quantity }: BarsProps) {
  const frame = usePlot();
  const options = { values, first, base: base ?? Number.NaN, share, color };
  const { layers, below, above } = barPaths(options, frame);
  const marks = (middles: readonly number[], shape: 'up' | 'down', y: number) =>
    middles.map((x) => (
      <path
        key={x}
        className="mark-shape"
        d={markPath(shape, 7)}
        transform={`translate(${px(x)} ${px(y)})`}
      />
    ));
  return (
    <g {...quantityProps('bar-chart', quantity)}>
      {layers.map(({ fill, d }) => (
        <path key={fill} className="bars" d={d} style={fill ? { fill } : undefined} />
      ))}
      {marks(above, 'up', frame.inner.top + inset)}
      {marks(below, 'down', frame.inner.bottom - inset)}
    </g>
  );
});
