import { memo } from 'react';
import { usePlot } from './Plot';
import { px } from './round';
import { TickText } from './TickText';
import { axisTicks } from './ticks';

export type Side = 'bottom' | 'left' | 'top' | 'right';

interface AxisProps {
  readonly side: Side;
  readonly label?: string;
  readonly ticks?: number | readonly number[];
  readonly format?: (value: number) => string;
  /** Lines across the plot at every tick. */
  readonly grid?: boolean;
}

const tick = 5;

/** A line with ticks, their numbers, and the label: under a horizontal axis, above a vertical one. */
export const Axis = memo(function Axis({ side, label, ticks, format, grid = false }: AxisProps) {
  const frame = usePlot();
  const horizontal = side === 'bottom' || side === 'top';
  const { left, top, right, bottom } = frame.inner;
  const scale = horizontal ? frame.x : frame.y;
  const room = horizontal ? (right - left) / 64 : (bottom - top) / 44;
  const { major, minor } = axisTicks(scale, horizontal ? frame.xKind : frame.yKind, {
    ticks: ticks ?? Math.max(2, Math.round(room)),
    format,
  });
  const edge = frame.inner[side];
  const out = side === 'bottom' || side === 'right' ? 1 : -1;
  const mark = (at: number, from: number, to: number) =>
    horizontal ? `M${px(at)} ${px(from)}V${px(to)}` : `M${px(from)} ${px(at)}H${px(to)}`;
  const across = side === 'bottom' ? top : side === 'top' ? bottom : side === 'left' ? right : left;
  return (
    <g className={`axis axis-${side}`}>
      {grid ? (
        <path className="axis-grid" d={major.map((t) => mark(scale(t.value), edge, across)).join('')} />
      ) : null}
      <path
        className="axis-line"
        d={[
          horizontal ? `M${px(left)} ${px(edge)}H${px(right)}` : `M${px(edge)} ${px(top)}V${px(bottom)}`,
          ...major.map((t) => mark(scale(t.value), edge, edge + out * tick)),
          ...minor.map((value) => mark(scale(value), edge, edge + (out * tick) / 2)),
        ].join('')}
      />
      {major.map((t) => (
        <TickText
          key={t.value}
          label={t.label}
          x={horizontal ? scale(t.value) : edge + out * (tick + 4)}
          y={horizontal ? edge + (out > 0 ? tick + 13 : -tick - 4) : scale(t.value)}
          anchor={horizontal ? 'middle' : out > 0 ? 'start' : 'end'}
          middle={!horizontal}
        />
      ))}
      {label ? <AxisLabel side={side} label={label} /> : null}
    </g>
  );
});

function AxisLabel({ side, label }: { side: Side; label: string }) {
  const frame = usePlot();
  const { left, top, right, bottom } = frame.inner;
  const className = isSymbol(label) ? 'axis-label symbol' : 'axis-label';
  const [x, y, anchor] = {
    bottom: [(left + right) / 2, bottom + 38, 'middle'] as const,
    top: [(left + right) / 2, top - 26, 'middle'] as const,
    left: [left - tick - 4, top - 14, isSymbol(label) ? 'end' : 'start'] as const,
    right: [right + tick + 4, top - 14, isSymbol(label) ? 'start' : 'end'] as const,
  }[side];
  // words on the left begin at the edge of the picture, above the numbers
  const start = side === 'left' && anchor === 'start' ? 4 : x;
  return (
    <text
      className={className}
      x={px(side === 'right' && anchor === 'end' ? frame.width - 4 : start)}
      y={px(y)}
      textAnchor={anchor}
    >
      {label}
    </text>
  );
}

/** A single letter is a variable and set in italics, as in formulas. */
function isSymbol(label: string): boolean {
  return /^\p{L}$/u.test(label);
}
