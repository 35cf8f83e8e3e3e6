import { memo, useDeferredValue, useMemo } from 'react';
import { Axis } from '@/charts/Axis';
import { Clip } from '@/charts/Clip';
import { plotFrame } from '@/charts/frame';
import { heightBands } from '@/charts/heights/bands';
import { Contours } from '@/charts/heights/Contours';
import { sampleGrid } from '@/charts/heights/grid';
import { stretches } from '@/charts/heights/stretches';
import { PlotLayers } from '@/charts/Layers';
import { Line } from '@/charts/Line';
import { Mark } from '@/charts/Mark';
import type { Position } from '@/charts/position';
import { px } from '@/charts/round';
import { useWords } from '@/figure/context';
import type { ContoursModel } from './contours-model';
import { start } from './descent';
import { lossAt, type Regression } from './regression';
import type { Words } from './words/en';

/** One scale both ways: a circle is a circle. */
const area = { x: [-2, 3.5], y: [-1, 4.5] } as const;
const frame = plotFrame({
  width: 400,
  height: 372,
  margin: { left: 42, right: 28, top: 26, bottom: 44 },
  ...area,
});
const { inner } = frame;
const bands = heightBands([0.6, 1, 1.5, 2.5, 4, 6, 9, 13, 18], [0, 24]);
const nodes = 49;

/** The loss over two weights, the penalty's level curve that touches it, and the way descent takes. */
export function LossMap({ model }: { readonly model: ContoursModel }) {
  const words = useWords<Words>();
  const { data, penalty, path, settled, best, free, trail } = model;
  const restless = lengthOf(path) > wander;
  // Level curves take the longest: they may follow by a frame.
  const ground = useDeferredValue(data);
  return (
    <PlotLayers frame={frame} label={words.map} back={<Ground data={ground} />}>
      <Clip>
        <Line points={trail} quantity="best" dash="2 4" />
        <Line points={levelThrough(best, penalty)} quantity="weight" halo />
      </Clip>
      {stretches(path, area).map((points, index) => (
        <Line
          // biome-ignore lint/suspicious/noArrayIndexKey: a stretch of the path is its place in it
          key={index}
          points={points}
          quantity="path"
          className={restless ? 'thin restless' : 'thin'}
        />
      ))}
      <Mark at={start} shape="ring" quantity="point" />
      <Mark at={free} shape="dot" quantity="best" />
      <Mark at={best} shape="diamond" size={13} quantity="best" />
      <Mark at={settled} shape="cross" quantity="point" />
    </PlotLayers>
  );
}

/** Longer than this, in weights, a path goes to and fro and would hide the ground. */
const wander = 30;

const lengthOf = (path: readonly Position[]): number =>
  path.reduce((sum, [u, v], k) => {
    const [fromU, fromV] = path[k - 1] ?? [u, v];
    return sum + Math.hypot(u - fromU, v - fromV);
  }, 0);

const turns = 96;

/** All weights that cost as much as these: a circle for L2, a square on its corner for L1. */
function levelThrough([u, v]: Position, penalty: ContoursModel['penalty']): readonly Position[] {
  if (penalty === 'l1') {
    const size = Math.abs(u) + Math.abs(v);
    return [
      [size, 0],
      [0, size],
      [-size, 0],
      [0, -size],
      [size, 0],
    ];
  }
  const radius = Math.hypot(u, v);
  return Array.from({ length: turns + 1 }, (_, k): Position => {
    const angle = (2 * Math.PI * k) / turns;
    return [radius * Math.cos(angle), radius * Math.sin(angle)];
  });
}

/** What stands still while the penalty changes. */
const Ground = memo(function Ground({ data }: { readonly data: Regression }) {
  const grid = useMemo(
    () => sampleGrid((u, v) => lossAt(data, [u, v]), { ...area, columns: nodes, rows: nodes }),
    [data],
  );
  const [x, y] = [frame.x(0), frame.y(0)];
  return (
    <>
      <Contours grid={grid} bands={bands} />
      <path
        className="axis-line"
        d={`M${px(x)} ${inner.top}V${inner.bottom}M${inner.left} ${px(y)}H${inner.right}`}
      />
      <Axis side="bottom" label="w₁" />
      <Axis side="left" label="w₂" />
    </>
  );
});
