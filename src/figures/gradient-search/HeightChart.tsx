import { useMemo } from 'react';
import { Axis } from '@/charts/Axis';
import { Chart } from '@/charts/Chart';
import { Clip } from '@/charts/Clip';
import { formatNumber } from '@/charts/format';
import { type PlotFrame, plotFrame } from '@/charts/frame';
import { Label } from '@/charts/Label';
import { Line } from '@/charts/Line';
import { Mark } from '@/charts/Mark';
import { PlotArea, usePlot } from '@/charts/Plot';
import { wholeTicks } from '@/charts/ticks';
import { useWords } from '@/figure/context';
import type { ModelOf } from '@/figure/definition';
import { fill } from '@/i18n/fill';
import type { gradientSearch } from './figure';
import { stepsToDraw } from './polyline';
import { crowded, dotted } from './SearchMap';
import type { Direction } from './targets';
import type { Words } from './words/en';

interface HeightChartProps {
  readonly model: ModelOf<typeof gradientSearch>;
}

const heightTicks = [-1, 0, 1];

const size = { width: 400, height: 372 };
const sides = { left: 44, right: 14 };
const plotWidth = size.width - sides.left - sides.right;
/** The upper and the lower of two plots, and the middle of the gap between them. */
const upper = { ...sides, top: 28, bottom: 206 };
const lower = { ...sides, top: 194, bottom: 46 };
const gapMiddle = (size.height - upper.bottom + lower.top) / 2;

/** Two plots over one axis of steps: all heights of the hills, and the last fifth before the goal, magnified. */
function frames(steps: number, direction: Direction) {
  const x = [0, Math.max(1, steps)] as const;
  const up = direction === 'ascent';
  const whole = plotFrame({ ...size, margin: up ? lower : upper, x, y: [-1.3, 1.3] });
  const close = plotFrame({ ...size, margin: up ? upper : lower, x, y: up ? [1, 1.24] : [-1.24, -1] });
  return { whole, close, ticks: wholeTicks(whole.x, 6) };
}

/** Height against step; beside the goal also magnified, because there little differences decide. */
export function HeightChart({ model }: HeightChartProps) {
  const words = useWords<Words>();
  const { steps, direction } = model;
  // The same objects for the same axes: they are not drawn anew while the start is dragged.
  const { whole, close, ticks } = useMemo(() => frames(steps, direction), [steps, direction]);
  const up = direction === 'ascent';
  const label = up ? close : whole;
  const shown = model.frame + 1;
  const drawn = stepsToDraw(model.heights, shown, (plotWidth * shown) / (steps + 1));
  return (
    <Chart frame={size} label={words.heights}>
      <Magnified whole={whole} close={close} />
      {[whole, close].map((frame) => (
        <PlotArea key={frame === close ? 'close' : 'whole'} frame={frame}>
          <Heights model={model} drawn={drawn} />
        </PlotArea>
      ))}
      <PlotArea frame={up ? whole : close}>
        <Axis side="bottom" label={words.stepsAxis} ticks={ticks} format={String} />
      </PlotArea>
      <PlotArea frame={whole}>
        <Axis side="left" ticks={heightTicks} {...(label === whole ? { label: 'z' } : {})} />
      </PlotArea>
      <PlotArea frame={close}>
        <Axis side="left" ticks={3} {...(label === close ? { label: 'z' } : {})} />
        <Better model={model} />
      </PlotArea>
      <text className="legend-note" x={size.width - sides.right} y={gapMiddle} dy=".34em" textAnchor="end">
        {words.closeUp[model.direction]}
      </text>
      <PlotArea frame={close}>
        <Label at={[0, model.limit]} offset={[8, up ? -9 : 10]} quantity="best">
          {fill(words.best[model.direction], { z: formatNumber(model.limit) })}
        </Label>
      </PlotArea>
    </Chart>
  );
}

interface HeightsProps extends HeightChartProps {
  /** The steps whose points are drawn. */
  readonly drawn: readonly number[];
}

function Heights({ model, drawn }: HeightsProps) {
  const frame = usePlot();
  const place = (k: number) => [frame.x(k), frame.y(model.heights[k] ?? 0)] as const;
  const here = place(model.frame);
  return (
    <>
      <Clip>
        <Line
          points={[
            [0, model.limit],
            [Math.max(1, model.steps), model.limit],
          ]}
          quantity="best"
          dash="none"
          className="thin"
        />
        <Line
          pixels
          points={drawn.map(place)}
          quantity="path"
          dots={model.frame <= dotted}
          {...(model.frame > crowded ? { className: 'thin' } : {})}
        />
      </Clip>
      {here[1] >= frame.inner.top && here[1] <= frame.inner.bottom && (
        <Mark pixels at={here} shape="cross" quantity="point" />
      )}
    </>
  );
}

/** Where the walk stood better than it does now, and its level up to now: so that the loss can be seen. */
function Better({ model }: HeightChartProps) {
  const frame = usePlot();
  const words = useWords<Words>();
  const { better, heights, steps } = model;
  const z = heights[better ?? -1];
  if (better === null || z === undefined || z < Math.min(...frame.y.domain()) || z > 1.24) return null;
  const late = better > 0.6 * steps;
  return (
    <>
      <Line
        points={[
          [better, z],
          [model.frame, z],
        ]}
        quantity="path"
        dash="2 3"
        className="thin"
      />
      <Mark at={[better, z]} shape="ring" size={9} quantity="path" />
      <Label
        at={[better, z]}
        offset={[late ? -8 : 8, model.direction === 'ascent' ? -11 : 12]}
        anchor={late ? 'end' : 'start'}
        quantity="path"
      >
        {fill(words.better, { step: String(better), z: formatNumber(z) })}
      </Label>
    </>
  );
}

/** Which part of the whole is magnified. */
function Magnified({ whole, close }: { readonly whole: PlotFrame; readonly close: PlotFrame }) {
  const [low = 0, high = 0] = close.y.domain();
  const { left, right } = whole.inner;
  const top = whole.y(high);
  return (
    <>
      <rect x={left} y={top} width={right - left} height={whole.y(low) - top} fill="var(--chart-grid)" />
      <rect
        x={left}
        y={close.inner.top}
        width={right - left}
        height={close.inner.bottom - close.inner.top}
        fill="var(--chart-grid)"
        fillOpacity={0.5}
      />
    </>
  );
}
