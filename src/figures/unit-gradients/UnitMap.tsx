import { memo, useMemo } from 'react';
import { Axis } from '@/charts/Axis';
import { Bars } from '@/charts/Bars';
import { Chart } from '@/charts/Chart';
import { formatNumber } from '@/charts/format';
import type { PlotFrame } from '@/charts/frame';
import { Heatmap } from '@/charts/Heatmap';
import { Label } from '@/charts/Label';
import { Line } from '@/charts/Line';
import { PlotArea, usePlot } from '@/charts/Plot';
import { rough } from '@/charts/rough';
import { px } from '@/charts/round';
import { wholeTicks } from '@/charts/ticks';
import { useWords } from '@/figure/context';
import { fill } from '@/i18n/fill';
import type { Quantity } from '@/quantities';
import { cellsOf, marked, placesOf, statusPath } from './cells';
import { type Frames, framesOf, size } from './frames';
import type { Show } from './measure';
import type { UnitsModel } from './model';
import type { UnitStatus } from './status';
import { amountColor, verdictColor } from './tints';
import type { Words } from './words/en';

const quantityOf: Record<Show, Quantity> = { gradient: 'gradient', weight: 'weight', update: 'path' };

/** One cell a unit, one bar a layer, one line for the whole network: the same quantity at three scales. */
export const UnitMap = memo(function UnitMap({ model }: { readonly model: UnitsModel }) {
  const words = useWords<Words>();
  const { show, depth, width, extent, shown, statuses } = model;
  const frames = useMemo(() => framesOf(depth, width, extent), [depth, width, extent]);
  const places = placesOf(model);
  const hidden = depth * width;
  const color = model.reference === null ? amountColor : verdictColor;
  const units = useMemo(() => (width > 2 ? [1, Math.ceil(width / 2), width] : [1, width]), [width]);
  const layers = useMemo(() => layerTicks(frames.bars, depth), [frames, depth]);
  const texts = words.pictures[show];
  return (
    <Chart frame={size} label={words.map} description={texts.units}>
      <PlotArea frame={frames.map}>
        <Heatmap cells={cellsOf(places, model)} color={color} />
      </PlotArea>
      <PlotArea frame={frames.mapBeside}>
        <ReadOutCell place={places[hidden] as number} width={width} color={color} />
      </PlotArea>
      <PlotArea frame={frames.map}>
        <Marks statuses={statuses.slice(0, hidden)} width={width} />
      </PlotArea>
      <PlotArea frame={frames.mapBeside}>
        <Marks statuses={statuses.slice(hidden)} width={width} />
      </PlotArea>
      <PlotArea frame={frames.map}>
        <Axis side="left" label={texts.units} ticks={units} format={String} />
      </PlotArea>
      <PlotArea frame={frames.bars}>
        <Bars values={shown.layers.subarray(0, depth)} quantity={quantityOf[show]} />
      </PlotArea>
      <PlotArea frame={frames.barsBeside}>
        <Bars values={shown.layers.subarray(depth)} quantity={quantityOf[show]} />
      </PlotArea>
      <PlotArea frame={frames.bars}>
        <Axis side="left" label={texts.layers} ticks={3} />
        <Axis side="bottom" label={words.layerAxis} ticks={layers} format={String} />
      </PlotArea>
      <text
        className="tick"
        x={frames.barsBeside.inner.left - 4}
        y={frames.bars.inner.bottom + 38}
        textAnchor="start"
      >
        {words.readOut}
      </text>
      <text className="tick" x={size.width - 4} y={frames.mapBeside.inner.top - 8} textAnchor="end">
        {words.readOut}
      </text>
      <Global frames={frames} value={shown.global} text={texts.global} />
      {model.faultLayer !== null && (
        <FaultColumn frames={frames} layer={model.faultLayer} depth={depth} text={words.overflow} />
      )}
    </Chart>
  );
});

const layerTicks = (frame: PlotFrame, depth: number) =>
  wholeTicks(frame.x, Math.min(6, depth)).filter((layer) => layer >= 1);

interface ReadOutCellProps {
  readonly place: number;
  readonly width: number;
  readonly color: (place: number) => string;
}

/** The read-out has one unit, in the first row. */
function ReadOutCell({ place, width, color }: ReadOutCellProps) {
  const frame = usePlot();
  const { left, right, top, bottom } = frame.inner;
  const height = (bottom - top) / width;
  return (
    <rect
      className="heatmap"
      x={left}
      y={top}
      width={right - left}
      height={height}
      fill={Number.isNaN(place) ? 'none' : color(place)}
    />
  );
}

interface MarksProps {
  readonly statuses: readonly UnitStatus[];
  readonly width: number;
}

function Marks({ statuses, width }: MarksProps) {
  const frame = usePlot();
  return marked.map((status) => {
    const d = statusPath(statuses, status, width, frame);
    return d === '' ? null : <path key={status} className={`cell-mark cell-${status}`} d={d} />;
  });
}

interface GlobalProps {
  readonly frames: Frames;
  readonly value: number;
  readonly text: string;
}

/** The norm over all layers, as a line across their bars. */
const Global = memo(function Global({ frames, value, text }: GlobalProps) {
  const { bars, barsBeside } = frames;
  const { left, top, bottom } = bars.inner;
  const y = bars.y(value);
  if (Number.isNaN(value)) return null;
  return (
    <>
      {y >= top && y <= bottom && (
        <Line
          pixels
          points={[
            [left, y],
            [barsBeside.inner.right + 6, y],
          ]}
          dash="5 3"
          className="thin"
        />
      )}
      <text className="axis-label" x={size.width - 4} y={top - 14} textAnchor="end">
        {fill(text, { value: formatNumber(rough(value)) })}
      </text>
    </>
  );
});

interface FaultColumnProps {
  readonly frames: Frames;
  readonly layer: number;
  readonly depth: number;
  readonly text: string;
}

/** Where a number passed the largest: the column's outline, and the word under it. */
function FaultColumn({ frames, layer, depth, text }: FaultColumnProps) {
  const { map, mapBeside } = frames;
  const { top, bottom } = map.inner;
  const [from, to] =
    layer > depth
      ? [mapBeside.inner.left, mapBeside.inner.right]
      : [map.x(Math.max(0.5, layer - 0.5)), map.x(layer + 0.5)];
  const middle = Math.max(map.inner.left + 26, Math.min(size.width - 34, (from + to) / 2));
  return (
    <>
      <path className="trouble-column" d={`M${px(from)} ${top}H${px(to)}V${bottom}H${px(from)}Z`} />
      <Label pixels at={[middle, bottom + 9]} anchor="middle" quantity="exploding">
        {text}
      </Label>
    </>
  );
}
