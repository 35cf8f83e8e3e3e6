import { px } from './round';
import type { Tick } from './ticks';

interface TickTextProps {
  readonly label: Tick['label'];
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Center on y instead of standing on it. */
  readonly middle?: boolean;
}

/** The number at a tick; powers of ten with a raised exponent. */
export function TickText({ label, x, y, anchor, middle = false }: TickTextProps) {
  return (
    <text className="tick" x={px(x)} y={px(y)} dy={middle ? '.34em' : undefined} textAnchor={anchor}>
      {typeof label === 'string' ? label : <Power power={label.power} />}
    </text>
  );
}

function Power({ power }: { power: number }) {
  if (power === 0) return '1';
  return (
    <>
      10
      <tspan className="exponent" dy="-.45em">
        {String(power).replace('-', '−')}
      </tspan>
    </>
  );
}
