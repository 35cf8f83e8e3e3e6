import { useRef } from 'react';
import { Axis } from '@/charts/Axis';
import { formatNumber } from '@/charts/format';
import { plotFrame } from '@/charts/frame';
import { heightBands } from '@/charts/heights/bands';
import { Contours } from '@/charts/heights/Contours';
import { HeightLegend } from '@/charts/heights/HeightLegend';
import { Label } from '@/charts/Label';
import { Line } from '@/charts/Line';
import { Mark } from '@/charts/Mark';
import { Plot } from '@/charts/Plot';
import type { Position } from '@/charts/position';
import { px } from '@/charts/round';
import { ClickToMove } from '@/controls/ClickToMove';
import { MovablePoint } from '@/controls/MovablePoint';
import { planeOf } from '@/controls/point';
import { useWords } from '@/figure/context';
import type { ModelOf } from '@/figure/definition';
import type { lineFit } from './figure';
import { reach, schema } from './params';
import type { Words } from './words/en';

/** One scale both ways, so that steps against the gradient cross the level curves at right angles. */
const frame = plotFrame({
  width: 400,
  height: 372,
  margin: { left: 38, right: 60, top: 26, bottom: 44 },
  x: [-reach, reach],
  y: [-reach, reach],
});
const plane = planeOf(frame);

/** The same levels for all data, so that the landscape moves under them and not they over it. */
const bands = heightBands([1, 2, 5, 10, 20, 50, 100, 200, 500], [0, 1000]);

/** Beyond this many steps the dots of the path would hide its line. */
const mostDots = 120;

interface LossMapProps {
  readonly model: ModelOf<typeof lineFit>;
  readonly start: readonly [slope: number, intercept: number];
  readonly onMove: (slope: number, intercept: number) => void;
}

/** The loss of every line, the search across it, and the one line that is best. One point here is one line. */
export function LossMap({ model, start, onMove }: LossMapProps) {
  const words = useWords<Words>();
  const handle = useRef<SVGGElement>(null);
  const { best, line } = model;
  const drag = { plane, x: start[0], y: start[1], xRange: schema.slope, yRange: schema.intercept, onMove };
  const outside = [
    ...(model.lineOutside ? [words.lineOutside] : []),
    ...(model.bestOutside ? [words.bestOutside] : []),
  ];
  return (
    <Plot frame={frame} role="group" label={words.lossMap}>
      <Contours grid={model.landscape} bands={bands} />
      <Axis side="bottom" label={words.columns.slope} />
      <Axis side="left" label={words.columns.intercept} />
      <HeightLegend
        bands={bands}
        label="L"
        uneven={words.uneven}
        x={frame.inner.right + 12}
        y={frame.inner.top + 6}
        height={frame.inner.bottom - frame.inner.top - 30}
      />
      {model.path.map((points, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a stretch of the path is its place in it
        <Line key={index} points={points} quantity="path" halo />
      ))}
      <StepDots places={model.places} />
      {best && !model.bestOutside && (
        <>
          <Mark at={[best.slope, best.intercept]} shape="diamond" size={13} quantity="best" />
          <Label at={[best.slope, best.intercept]} offset={[12, -2]} quantity="best">
            {words.best}
          </Label>
        </>
      )}
      {!model.lineOutside && <Mark at={[line.slope, line.intercept]} shape="cross" quantity="point" />}
      {outside.map((text, row) => (
        <Label pixels key={text} at={[frame.inner.left + 8, frame.inner.bottom - 14 - 20 * row]}>
          {text}
        </Label>
      ))}
      <ClickToMove {...drag} area={frame.inner} handle={handle} />
      <MovablePoint
        {...drag}
        ref={handle}
        name="start"
        label={words.start}
        roleDescription={words.pointRole}
        valueText={(slope, intercept) =>
          `${words.columns.slope} ${formatNumber(slope)}, ${words.columns.intercept} ${formatNumber(intercept)}`
        }
      />
    </Plot>
  );
}

function StepDots({ places }: { readonly places: readonly Position[] }) {
  if (places.length > mostDots) return null;
  const dots = places.map(([slope, intercept]) => `M${px(frame.x(slope))} ${px(frame.y(intercept))}h0`);
  return <path className="line-dots q-path" data-quantity="path" d={dots.join('')} />;
}
