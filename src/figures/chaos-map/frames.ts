import { type PlotFrame, type PlotFrameOptions, plotFrame } from '@/charts/frame';
import { deepest } from './measure';
import { schema } from './params';
import type { Profile } from './profile';

const size = { width: 400, height: 372 };

/** Gain × depth. Each cell is two layers high, and the first begins half a layer below 1. */
export const mapFrame: PlotFrame = plotFrame({
  ...size,
  margin: { left: 40, right: 72, top: 30, bottom: 44 },
  x: [schema.gain.min, schema.gain.max],
  y: [0.5, deepest + 0.5],
});

/** Growth over all layers × depth. */
export const profilePlot = ({ domain }: Profile): PlotFrameOptions => ({
  ...size,
  margin: { left: 56, right: 12, top: 30, bottom: 44 },
  x: [0, deepest],
  y: domain,
  yKind: 'log',
});
