import { powerOfTen } from '@/charts/decades';
import { type Extent, type PlotFrame, plotFrame } from '@/charts/frame';
import { range } from './params';
import { unit } from './run';

/** One panel: the landscape, the ruler and the steps, one above the other over one axis of x. */
const size = { width: 320, height: 372 };
const sides = { left: 54, right: 10 };
const bottomOf = (y: number) => size.height - y;

const landscapeMargin = { ...sides, top: 30, bottom: bottomOf(144) };
const rulerMargin = { ...sides, top: 172, bottom: bottomOf(228) };
const stepsMargin = { ...sides, top: 264, bottom: bottomOf(348) };

/** Heights of the ridge of scale 1 inside the window, with air above and below. */
const heights = [-13, 6.5] as const;

export const landscapeFrame = (scale: number): PlotFrame =>
  plotFrame({ ...size, margin: landscapeMargin, x: range, y: [scale * heights[0], scale * heights[1]] });

/** Whole decades in which ηλ of all panels has a place, so that they can be compared; at least 0.1 to 10. */
export function rulerDomain(etaLambdas: readonly number[]): Extent {
  const powers = etaLambdas.filter((value) => value > 0).map(Math.log10);
  return [
    powerOfTen(Math.min(-1, ...powers.map(Math.floor))),
    powerOfTen(Math.max(1, ...powers.map(Math.ceil))),
  ];
}

export const rulerFrame = (y: Extent): PlotFrame =>
  plotFrame({ ...size, margin: rulerMargin, x: range, y, yKind: 'log' });

/** Ticks nearer to one another than this would lie on one another. */
const apart = 15;

/** 2, which decides, and those ends of the ruler that have room beside it. */
export const rulerTicks = ({ y }: PlotFrame): readonly number[] => {
  const [least = 0.1, most = 10] = y.domain();
  return [least, 2, most].filter((tick) => tick === 2 || Math.abs(y(tick) - y(2)) >= apart);
};

/** Steps run downward. */
export const stepsFrame = (steps: number): PlotFrame =>
  plotFrame({ ...size, margin: stepsMargin, x: range, y: [Math.max(1, steps), 0] });

/** What of the steps is seen: from side to side of the window, dots at the start and the end whole. */
export const stepsClip = plotFrame({
  ...size,
  margin: { ...stepsMargin, top: stepsMargin.top - 4, bottom: stepsMargin.bottom - 4 },
  x: range,
  y: [1, 0],
});

const samples = 300;

/** The ridge in pixels: the same for every scale, because the axis grows with it. */
export const ridgePoints = Array.from({ length: samples + 1 }, (_, k) => {
  const x = range[0] + ((range[1] - range[0]) * k) / samples;
  const frame = landscapeFrame(1);
  return [frame.x(x), frame.y(unit.value([x]))] as const;
});
