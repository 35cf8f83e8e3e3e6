import type { Extent, PlotFrameOptions } from '@/charts/frame';
import type { ModelOf } from '@/figure/definition';
import type { weightChain } from './figure';
import { schema } from './params';

type Model = ModelOf<typeof weightChain>;

const size = { width: 400, height: 376 };
const sides = { left: 58, right: 12, top: 30 };
/** Where the products' plots end, so that both pictures have one height for one product. */
const floor = 262;
const stripTop = 298;

/** The products over the layers. */
export function productPlot({ depth, domain, axis }: Model): PlotFrameOptions {
  const margin = { ...sides, bottom: size.height - floor };
  return { ...size, margin, x: layers(depth), y: domain, yKind: axis };
}

/** The weights below them, over the same layers. */
export function stripPlot({ depth, weights }: Model): PlotFrameOptions {
  const most = Math.max(...weights.map(Math.abs));
  const reach = [2, 4, 8].find((end) => end >= most) ?? 16;
  const margin = { ...sides, top: stripTop, bottom: 42 };
  return { ...size, margin, x: layers(depth), y: [-reach, reach] };
}

/** The product at the end over the weight. */
export function curvePlot({ domain, axis }: Model): PlotFrameOptions {
  const height = floor + 46;
  const { min, max } = schema.weight;
  return {
    width: size.width,
    height,
    margin: { ...sides, bottom: height - floor },
    x: [min, max],
    y: domain,
    yKind: axis,
  };
}

/** Room for the bars of layer 0 and of the last one. */
const layers = (depth: number): Extent => [-0.6, depth + 0.6];
