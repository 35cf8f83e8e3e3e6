import { memo } from 'react';
import { formatNumber } from '@/charts/format';
import { px } from '@/charts/round';
import { growthTint } from '@/charts/tint';

/** Colors change in steps of this many doublings per layer, so that cells join and the legend can be read. */
const step = 0.125;
const steps = 1 / step;

/** From the logarithm (base 10) of a growth per layer to its color: full at ×½ and ×2. */
export const growthColor = (log: number): string => {
  const doublings = Math.max(-1, Math.min(1, log / Math.log10(2)));
  return growthTint(Math.round(doublings / step) * step);
};

const labels = [
  { doublings: 1, mark: '▲' },
  { doublings: 0.5, mark: '' },
  { doublings: 0, mark: '■' },
  { doublings: -0.5, mark: '' },
  { doublings: -1, mark: '▼' },
];

interface GrowthLegendProps {
  readonly label: string;
  /** The rectangle of the bar, in pixels. */
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

/** The colors of the map as a bar, with the factors that they mean. */
export const GrowthLegend = memo(function GrowthLegend({ label, x, y, height }: GrowthLegendProps) {
  const width = 12;
  const count = 2 * steps + 1;
  const each = height / count;
  const middle = (doublings: number) => y + height / 2 - doublings * steps * each;
  return (
    <g className="heatmap">
      {Array.from({ length: count }, (_, k) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: a color is its place in the scale
          key={k}
          x={px(x)}
          y={px(y + k * each)}
          width={width}
          height={px(each)}
          fill={growthTint((steps - k) * step)}
        />
      ))}
      <path
        className="axis-line"
        d={
          `M${px(x)} ${px(y)}h${width}v${px(height)}h${-width}Z` +
          labels.map(({ doublings }) => `M${px(x + width)} ${px(middle(doublings))}h3`).join('')
        }
      />
      {labels.map(({ doublings, mark }) => (
        <text key={doublings} className="tick" x={px(x + width + 6)} y={px(middle(doublings))} dy=".34em">
          {`${formatNumber(2 ** doublings, doublings % 1 === 0 ? 1 : 2)} ${mark}`.trim()}
        </text>
      ))}
      <text className="axis-label" x={396} y={px(y - 14)} textAnchor="end">
        {label}
      </text>
    </g>
  );
});
