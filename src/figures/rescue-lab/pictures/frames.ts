import { decades } from '@/charts/decades';
import { type PlotFrame, type PlotFrameOptions, plotFrame } from '@/charts/frame';

/** The plane of the data: x₁ and x₂ at one scale. The style sheet places the canvas by the same numbers. */
export const planeFrame = (reach: number): PlotFrame =>
  plotFrame({
    width: 360,
    height: 360,
    margin: { left: 36, right: 8, top: 8, bottom: 36 },
    x: [-reach, reach],
    y: [-reach, reach],
  });

const margin = { left: 50, right: 12, top: 28 } as const;

export const lossFrame = (end: number, losses: Iterable<number>): PlotFrameOptions => ({
  width: 420,
  height: 146,
  margin: { ...margin, bottom: 24 },
  x: [0, end],
  y: decades(losses, [0.1, 1]),
  yKind: 'log',
});

export const accuracyFrame = (end: number): PlotFrameOptions => ({
  width: 420,
  height: 136,
  margin: { ...margin, bottom: 44 },
  x: [0, end],
  y: [0, 1],
});

/** Columns of steps, rows of layers: layer l between l − ½ and l + ½. The style sheet places the canvas by its margins. */
export const heatFrame = (end: number, layers: number): PlotFrameOptions => ({
  width: 420,
  height: 190,
  margin: { ...margin, bottom: 44 },
  x: [0, end],
  y: [0.5, layers + 0.5],
});
