import { memo } from 'react';
import { Chart } from '@/charts/Chart';
import { formatNumber } from '@/charts/format';
import { rough } from '@/charts/rough';
import { px } from '@/charts/round';
import { TickText } from '@/charts/TickText';
import type { Tick } from '@/charts/ticks';
import { useWords } from '@/figure/context';
import { fill } from '@/i18n/fill';
import { markAt } from './cells';
import type { Show } from './measure';
import type { Range } from './model';
import { far } from './status';
import { amountColor, powers, reach, tintCount, verdictColor } from './tints';
import type { Words } from './words/en';

const size = { width: 400, height: 74 };
const bar = { left: 24, right: 376, top: 26, height: 16 };
const steps = tintCount;

const at = (share: number) => bar.left + share * (bar.right - bar.left);

/** A tick of the scale at a share of its length. */
type Placed = readonly [share: number, label: Tick['label']];

/** Powers of ten about the reference: as ratios to it, or as numbers where it is itself a power of ten. */
function verdictTicks(show: Show): Placed[] {
  const middle = show === 'update' ? -3 : 0;
  const places = [-reach, -Math.log10(far), 0, Math.log10(far), reach];
  return places.map((place) => [(place + reach) / (2 * reach), { power: middle + place }] as const);
}

function amountTicks(amounts: Range): Placed[] {
  const [from, to] = powers(amounts ?? [1, 10]);
  const stride = Math.ceil((to - from) / 6);
  const count = Math.floor((to - from) / stride);
  return Array.from(
    { length: count + 1 },
    (_, k) => [(k * stride) / (to - from), { power: from + k * stride }] as const,
  );
}

interface ColorScaleProps {
  readonly show: Show;
  readonly reference: number | null;
  readonly amounts: Range;
}

/** What the colors of the map mean, in numbers, with the marks of what is far off. */
export const ColorScale = memo(function ColorScale({ show, reference, amounts }: ColorScaleProps) {
  const words = useWords<Words>();
  const verdict = reference !== null;
  const ticks = verdict ? verdictTicks(show) : amountTicks(amounts);
  const color = (share: number) => (verdict ? verdictColor(2 * share - 1) : amountColor(share));
  const width = (bar.right - bar.left) / steps;
  const middle = bar.top + bar.height / 2;
  const title = fill(words.pictures[show].scale, {
    reference: reference === null ? '' : formatNumber(rough(reference)),
  });
  const limit = Math.log10(far) / reach;
  return (
    <Chart frame={size} label={title}>
      <text className="axis-label" x={4} y={14}>
        {title}
      </text>
      <g className="heatmap">
        {Array.from({ length: steps }, (_, k) => (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: a step of the scale is its place
            key={k}
            x={px(bar.left + k * width)}
            y={bar.top}
            width={px(width)}
            height={bar.height}
            fill={color(k / (steps - 1))}
          />
        ))}
      </g>
      <path
        className="axis-line"
        d={
          `M${bar.left} ${bar.top}H${bar.right}v${bar.height}H${bar.left}Z` +
          ticks.map(([share]) => `M${px(at(share))} ${bar.top + bar.height}v4`).join('')
        }
      />
      {verdict && (
        <>
          <path className="cell-mark" d={markAt('vanishing', at((1 - limit) / 4), middle, 4.5)} />
          <path className="cell-mark" d={markAt('exploding', at(1 - (1 - limit) / 4), middle, 4.5)} />
        </>
      )}
      {ticks.map(([share, label]) => (
        <TickText key={share} label={label} x={at(share)} y={bar.top + bar.height + 18} anchor="middle" />
      ))}
    </Chart>
  );
});
