import { type PlotFrameOptions, plotFrame } from '@/charts/frame';
import { schema } from './params';

const size = { width: 360, height: 400 } as const;
const sides = { left: 40, right: 12 };
const z = [schema.z.min, schema.z.max] as const;

/** A unit is as long along φ as along z, so that a tangent is as steep as it says. */
const unit = (size.width - sides.left - sides.right) / (z[1] - z[0]);
const values = [-2, 4] as const;
const top = 36;
const middle = top + (values[1] - values[0]) * unit;

/** φ above, φ′ below, over the same z. */
export const valueFrame = plotFrame({
  ...size,
  margin: { ...sides, top, bottom: size.height - middle },
  x: z,
  y: values,
});
export const slopeFrame = plotFrame({
  ...size,
  margin: { ...sides, top: middle + 62, bottom: 44 },
  x: z,
  y: [-0.25, 1.8],
});

/** Shares of silent units, under the picture by layer and as wide. */
export const deadPlot = (depth: number): PlotFrameOptions => ({
  width: 360,
  height: 110,
  margin: { top: 34, right: 12, bottom: 26, left: 54 },
  x: [-0.6, depth + 0.6],
  y: [0, 1],
});
