import { positionOf } from './position';
import type { ValueRange } from './range';

/** A marked place on a slider's track, with a name if it has one. */
export interface Tick {
  readonly value: number;
  readonly label?: string | undefined;
}

const percent = (position: number) => `${Math.round(position * 1e4) / 100}%`;

/** Marks under a slider's track. Ticks outside the range are not drawn. */
export function Ticks({ range, ticks }: { range: ValueRange; ticks: readonly Tick[] }) {
  const inside = ticks.filter(({ value }) => value >= range.min && value <= range.max);
  if (inside.length === 0) return null;
  const named = inside.some(({ label }) => label);
  return (
    <svg className="slider-ticks" width="100%" height={named ? 20 : 6} aria-hidden="true">
      {inside.map(({ value, label }) => {
        const position = positionOf(range, value);
        const x = percent(position);
        const anchor = position < 0.08 ? 'start' : position > 0.92 ? 'end' : 'middle';
        return (
          <g key={`${value} ${label}`}>
            <line x1={x} x2={x} y1="0" y2="5" />
            <text x={x} y="17" textAnchor={anchor}>
              {label}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
