import { least } from 'd3-array';
import type { PointerEvent } from 'react';
import { Axis } from '@/charts/Axis';
import { Clip } from '@/charts/Clip';
import { formatNumber } from '@/charts/format';
import { plotFrame } from '@/charts/frame';
import { Line } from '@/charts/Line';
import { Mark } from '@/charts/Mark';
import { Plot } from '@/charts/Plot';
import { px } from '@/charts/round';
import { MovablePoint } from '@/controls/MovablePoint';
import { planeOf } from '@/controls/point';
import type { LineAndLoss } from '@/core/regression/least-squares';
import type { Data } from '@/core/regression/mean-squared-error';
import { useWords } from '@/figure/context';
import type { ModelOf } from '@/figure/definition';
import { fill } from '@/i18n/fill';
import { lineInSquare } from './clip';
import type { lineFit } from './figure';
import { reach } from './params';
import type { Words } from './words/en';

const frame = plotFrame({
  width: 400,
  height: 372,
  margin: { left: 38, right: 12, top: 26, bottom: 44 },
  x: [-reach, reach],
  y: [-reach, reach],
});
const plane = planeOf(frame);
const range = { min: -reach, max: reach, step: 0.1 };

interface DataChartProps {
  readonly model: ModelOf<typeof lineFit>;
  readonly onMove: (index: number, x: number, y: number) => void;
}

/** The data, the line of the step that is shown, and its errors: the vertical distances that the loss squares. */
export function DataChart({ model, onMove }: DataChartProps) {
  const words = useWords<Words>();
  return (
    <Plot frame={frame} role="group" label={words.dataChart}>
      <Axis side="bottom" label="x" />
      <Axis side="left" label="y" />
      <Clip>
        <Errors data={model.data} line={model.line} />
      </Clip>
      {model.best && <StraightLine line={model.best} quantity="best" />}
      <StraightLine line={model.line} quantity="model-line" />
      {model.batch.map((index) => {
        const point = model.data[index];
        return point && <Mark key={index} at={point} shape="ring" size={17} quantity="path" />;
      })}
      <Points data={model.data} onMove={onMove} />
    </Plot>
  );
}

function StraightLine({ line, quantity }: { line: LineAndLoss; quantity: 'best' | 'model-line' }) {
  const seen = lineInSquare(line.slope, line.intercept, reach);
  return seen && <Line points={seen} quantity={quantity} {...(quantity === 'best' ? { dash: '3 4' } : {})} />;
}

function Errors({ data, line }: { data: Data; line: LineAndLoss }) {
  const d = data.map(
    ([x, y]) => `M${px(frame.x(x))} ${px(frame.y(y))}V${px(frame.y(line.slope * x + line.intercept))}`,
  );
  return <path className="leader" d={d.join('')} />;
}

/** Fingers are wide: of all the points under one, the nearest is meant and not the one that was drawn last. */
function grabNearest(event: PointerEvent<SVGGElement>) {
  const handles = event.currentTarget.querySelectorAll('[data-point]');
  const nearest = least(handles, (handle) => {
    const { left, right, top, bottom } = handle.getBoundingClientRect();
    return Math.hypot((left + right) / 2 - event.clientX, (top + bottom) / 2 - event.clientY);
  });
  if (!nearest || nearest.contains(event.target as Node)) return;
  event.stopPropagation();
  nearest.dispatchEvent(new window.PointerEvent('pointerdown', event.nativeEvent));
}

function Points({ data, onMove }: Omit<DataChartProps, 'model'> & { readonly data: Data }) {
  const words = useWords<Words>();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only directs presses to the points, which have their own roles
    <g onPointerDownCapture={grabNearest} onMouseDown={(event) => event.preventDefault()}>
      {data.map(([x, y], index) => (
        <MovablePoint
          // biome-ignore lint/suspicious/noArrayIndexKey: a point is its place in the data
          key={index}
          plane={plane}
          x={x}
          y={y}
          xRange={range}
          yRange={range}
          onMove={(u, v) => onMove(index, u, v)}
          name={`data-${index + 1}`}
          label={fill(words.dataPoint, { number: String(index + 1) })}
          roleDescription={words.pointRole}
          valueText={(u, v) => `x ${formatNumber(u)}, y ${formatNumber(v)}`}
        >
          <Mark pixels at={[0, 0]} shape="dot" quantity="data" />
        </MovablePoint>
      ))}
    </g>
  );
}
