import { type Extent, type PlotFrame, plotFrame } from '@/charts/frame';
import type { WeightChainModel } from './model';
import { schema } from './params';

const size = { width: 400, height: 376 };
const sides = { left: 58, right: 12, top: 30 };
/** Where the products' plots end, so that both pictures have one height for one product. */
const floor = 262;
const stripTop = 298;

/** The products over the layers. */
export function productFrame({ depth, domain, axis }: WeightChainModel): PlotFrame {
  const margin = { ...sides, bottom: size.height - floor };
  return plotFrame({ ...size, margin, x: layers(depth), y: domain, yKind: axis });
}

/** The weights below them, over the same layers. */
export function stripFrame({ depth, weights }: WeightChainModel): PlotFrame {
  const most = Math.max(...weights.map(Math.abs));
  const reach = [2, 4, 8].find((end) => end >= most) ?? 16;
  const margin = { ...sides, top: stripTop, bottom: 42 };
  return plotFrame({ ...size, margin, x: layers(depth), y: [-reach, reach] });
}

/** The product at the end over the weight. */
export function curveFrame({ domain, axis }: WeightChainModel): PlotFrame {
  const height = floor + 46;
  const { min, max } = schema.weight;
  return plotFrame({
    width: size.width,
    height,
    margin: { ...sides, bottom: height - floor },
    x: [min, max],
    y: domain,
    yKind: axis,
  });
}

/** Room for the bars of layer 0 and of the last one. */
const layers = (depth: number): Extent => [-0.6, depth + 0.6];
