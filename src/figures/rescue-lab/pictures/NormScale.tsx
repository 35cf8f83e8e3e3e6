import { memo } from 'react';
import { Chart } from '@/charts/Chart';
import { markPath } from '@/charts/mark-path';
import { px } from '@/charts/round';
import { TickText } from '@/charts/TickText';
import { useWords } from '@/figure/context';
import type { Words } from '../words/en';
import { middlePower, normColors, reach, tintCount } from './colors';

const size = { width: 420, height: 62 };
const bar = { left: 50, right: 386, top: 22, height: 14 };
const at = (share: number) => bar.left + share * (bar.right - bar.left);
const powers = [-1, -0.5, 0, 0.5, 1].map((place) => middlePower + place * reach);

/** What the colors of the gradient norms mean, in numbers; and the marks of what has no place among them. */
export const NormScale = memo(function NormScale() {
  const { scale } = useWords<Words>();
  const width = (bar.right - bar.left) / tintCount;
  const middle = bar.top + bar.height / 2;
  return (
    <>
      <Chart frame={size} label={scale.title}>
        <text className="axis-label" x={4} y={14}>
          {scale.title}
        </text>
        <g className="heatmap">
          {normColors.slice(0, tintCount).map((color, k) => (
            <rect
              key={color}
              x={px(bar.left + k * width)}
              y={bar.top}
              width={px(width)}
              height={bar.height}
              fill={color}
            />
          ))}
        </g>
        <path
          className="axis-line"
          d={
            `M${bar.left} ${bar.top}H${bar.right}v${bar.height}H${bar.left}Z` +
            powers.map((_, k) => `M${px(at(k / 4))} ${bar.top + bar.height}v4`).join('')
          }
        />
        <path className="cell-mark" d={markPath('down', 8, [bar.left - 12, middle])} />
        <path className="cell-mark" d={markPath('up', 8, [bar.right + 12, middle])} />
        {powers.map((power, k) => (
          <TickText
            key={power}
            label={{ power }}
            x={at(k / 4)}
            y={bar.top + bar.height + 18}
            anchor="middle"
          />
        ))}
      </Chart>
      <ul className="chart-legend">
        <li>
          <Swatch className="lab-zero-swatch" d="M7 1h18v12h-18Z" />
          <span>{scale.zero}</span>
        </li>
        <li>
          <Swatch
            className="lab-out-of-range"
            d={markPath('up', 9, [10, 7]) + markPath('cross', 9, [24, 7])}
          />
          <span>{scale.none}</span>
        </li>
      </ul>
    </>
  );
});

const Swatch = (path: { readonly className: string; readonly d: string }) => (
  <svg className="chart-swatch" viewBox="0 0 32 14" width={32} height={14} aria-hidden="true">
    <path {...path} />
  </svg>
);
