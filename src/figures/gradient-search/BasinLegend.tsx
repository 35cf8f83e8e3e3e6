import { formatNumber } from '@/charts/format';
import { categoryTint } from '@/charts/tint';
import { useWords } from '@/figure/context';
import { fill } from '@/i18n/fill';
import { type Basin, basinSteps } from './basins';
import type { Words } from './words/en';

interface BasinLegendProps {
  readonly basins: readonly Basin[];
}

function say({ kind, end, share }: Basin, words: Words['basins']): string {
  const [x = 0, y = 0, z = 0] = end ?? [];
  const place = { x: formatNumber(x, 2), y: formatNumber(y, 2), z: formatNumber(z, 3) };
  return fill(words.entry, {
    kind: fill(words.kinds[kind], { ...place, steps: String(basinSteps) }),
    share: share < 0.01 ? '<1%' : `${Math.round(100 * share)}%`,
  });
}

/** What the numbers and tints of the map mean. */
export function BasinLegend({ basins }: BasinLegendProps) {
  const words = useWords<Words>().basins;
  return (
    <ul className="chart-legend">
      <li>{words.title}</li>
      {basins.map((basin, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a basin is its number
        <li key={index}>
          <svg className="chart-swatch" viewBox="0 0 20 16" width={20} height={16} aria-hidden="true">
            <rect
              x={0.5}
              y={0.5}
              width={19}
              height={15}
              fill={categoryTint(index)}
              stroke="var(--chart-line)"
            />
          </svg>
          <span>
            {index + 1} · {say(basin, words)}
          </span>
        </li>
      ))}
    </ul>
  );
}
