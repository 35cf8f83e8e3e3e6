import { looks, type Quantity, type QuantityShape } from '@/quantity-looks';
import { arrowShape } from './arrow-shape';
import { type MarkShape, markPath } from './mark-path';
import { quantityProps } from './quantity';

export interface LegendEntry {
  readonly quantity: Quantity;
  readonly label: string;
  /** How it is drawn in this figure, where that differs from the table of quantities. */
  readonly shape?: QuantityShape | MarkShape;
  readonly dash?: string;
}

/** What the marks of a figure are, in words beside a sample of each; a list, so that it wraps on a phone. */
export function Legend({ entries }: { readonly entries: readonly LegendEntry[] }) {
  return (
    <ul className="chart-legend">
      {entries.map((entry) => (
        <li key={`${entry.quantity} ${entry.label}`}>
          <svg className="chart-swatch" viewBox="0 0 32 14" width={32} height={14} aria-hidden="true">
            <Sample {...entry} />
          </svg>
          <span>{entry.label}</span>
        </li>
      ))}
    </ul>
  );
}

function Sample({ quantity, shape = looks[quantity].shape, dash }: LegendEntry) {
  switch (shape) {
    case 'line':
    case 'heavy-line':
    case 'steps':
      return (
        <>
          <path {...quantityProps('line', quantity)} d="M1 7H31" strokeDasharray={dash} />
          {shape === 'steps' ? (
            <path {...quantityProps('line-dots', quantity)} d="M4 7h0M16 7h0M28 7h0" />
          ) : null}
        </>
      );
    case 'arrow': {
      const arrow = arrowShape([2, 7], [30, 7]);
      return (
        <g {...quantityProps('arrow', quantity)}>
          <path className="arrow-shaft" d={arrow?.shaft} strokeDasharray={dash} />
          <path className="arrow-head" d={arrow?.head} />
        </g>
      );
    }
    case 'bars':
      return <path {...quantityProps('bars', quantity)} d="M3 13V4H9V13ZM13 13V1H19V13ZM23 13V7H29V13Z" />;
    case 'band':
      return <path {...quantityProps('area', quantity)} d="M1 2H31V12H1Z" />;
    default:
      return (
        <g {...quantityProps(`mark mark-${shape}`, quantity)} transform="translate(16 7)">
          <path className="mark-shape" d={markPath(shape, 10)} />
        </g>
      );
  }
}
