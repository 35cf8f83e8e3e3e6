import { memo } from 'react';
import { formatNumber, tickFormat } from '../format';
import { px } from '../round';
import { heightTint } from '../tint';
import { type Bands, bandTint } from './bands';

interface HeightLegendProps {
  readonly bands: Bands;
  /** The word over it, such as the symbol of the height. */
  readonly label: string;
  /** Said under it where the levels are not evenly spaced, a word a line. */
  readonly uneven: string;
  /** The rectangle of the bar, in pixels. */
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly width?: number;
}

/** The tints of the heights as a bar: a step for each band, the levels between them. */
export const HeightLegend = memo(function HeightLegend({
  bands,
  label,
  uneven,
  x,
  y,
  height,
  width = 12,
}: HeightLegendProps) {
  const { levels } = bands;
  const count = levels.length + 1;
  const step = height / count;
  const print = bands.even ? tickFormat(levels) : (level: number) => formatNumber(level, 3);
  const every = Math.ceil(14 / step);
  const top = (k: number) => y + height - (k + 1) * step;
  return (
    <g className="height-legend">
      {Array.from({ length: count }, (_, k) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: a band is its index
          key={k}
          x={px(x)}
          y={px(top(k))}
          width={px(width)}
          height={px(step)}
          fill={heightTint(bandTint(k, count))}
        />
      ))}
      <path
        className="axis-line"
        d={
          `M${px(x)} ${px(y)}h${px(width)}v${px(height)}h${px(-width)}Z` +
          levels.map((_, k) => `M${px(x + width)} ${px(top(k))}h3`).join('')
        }
      />
      {levels.map((level, k) =>
        k % every === 0 ? (
          <text key={level} className="tick" x={px(x + width + 6)} y={px(top(k))} dy=".34em">
            {print(level)}
          </text>
        ) : null,
      )}
      <text className={label.length === 1 ? 'axis-label symbol' : 'axis-label'} x={px(x)} y={px(y - 10)}>
        {label}
      </text>
      {bands.even ? null : (
        <text className="legend-note" x={px(x + width + 36)} y={px(y + height + 18)} textAnchor="end">
          {uneven.split(' ').map((word, row) => (
            <tspan key={word} x={px(x + width + 36)} dy={row === 0 ? 0 : 15}>
              {word}
            </tspan>
          ))}
        </text>
      )}
    </g>
  );
});
