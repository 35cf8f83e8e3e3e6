import { memo, useMemo } from 'react';
import { px } from '../round';
import { box } from './box';
import type { AxisText } from './box-axis';
import type { SurfaceScene } from './scene';

export interface SurfaceLabels {
  readonly x: string;
  readonly y: string;
  readonly z: string;
}

interface SurfaceBoxProps {
  readonly scene: SurfaceScene;
  readonly labels: SurfaceLabels;
}

/** Floor, back walls and axes. */
export const SurfaceBox = memo(function SurfaceBox({ scene, labels }: SurfaceBoxProps) {
  const { outline, grid, axes } = useMemo(() => box(scene), [scene]);
  return (
    <g className="surface-box">
      <path className="axis-grid" d={grid} />
      <path className="axis-line" d={outline + axes.map((axis) => axis.marks).join('')} />
      {axes.map(({ name, ticks, label }) => (
        <g key={name}>
          {ticks.map((tick) => (
            <BoxText key={tick.text} {...tick} className="tick" />
          ))}
          <BoxText {...label} text={labels[name]} className="axis-label symbol" />
        </g>
      ))}
    </g>
  );
});

function BoxText({ at, anchor, text, className }: AxisText & { className: string }) {
  return (
    <text className={className} x={px(at[0])} y={px(at[1])} dy=".34em" textAnchor={anchor}>
      {text}
    </text>
  );
}
