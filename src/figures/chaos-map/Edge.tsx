import { memo } from 'react';
import { formatNumber } from '@/charts/format';
import { Line } from '@/charts/Line';
import { px } from '@/charts/round';
import { useWords } from '@/figure/context';
import { fill } from '@/i18n/fill';
import { mapFrame } from './frames';
import { schema } from './params';
import type { Words } from './words/en';

interface EdgeProps {
  readonly edge: number | null;
}

const { inner } = mapFrame;

/** Where mean-field theory puts the edge of chaos, or where to look for it. */
export const Edge = memo(function Edge({ edge }: EdgeProps) {
  const words = useWords<Words>();
  if (edge === null) return null;
  if (edge > schema.gain.max) {
    return (
      <text className="legend-note" x={inner.right - 14} y={inner.top - 8} textAnchor="end">
        {fill(words.edgeBeyond, { edge: formatNumber(edge, 2) })}
      </text>
    );
  }
  const [bottom = 0, top = 0] = mapFrame.y.domain();
  return (
    <>
      <Line
        points={[
          [edge, bottom],
          [edge, top],
        ]}
        quantity="theory"
      />
      <text className="legend-note" x={px(mapFrame.x(edge))} y={inner.top - 8} textAnchor="middle">
        χ = 1
      </text>
    </>
  );
});
