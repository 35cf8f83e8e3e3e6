import { decades } from '@/charts/decades';
import type { Extent, PlotFrameOptions } from '@/charts/frame';
import type { LayerGradientsModel } from './figure';

const size = {
  width: 430,
  height: 290,
  margin: { top: 58, right: 12, bottom: 44, left: 54 },
  yKind: 'log',
} as const;

const layersOf = (depth: number) => [-0.6, depth + 0.6] as const;

/** Both pictures have room for at least this factor up and down, so that what is healthy looks level. */
const room = 1e4;

const plotOf = (depth: number, y: Extent): PlotFrameOptions => ({ ...size, x: layersOf(depth), y });

export function forwardPlot(model: LayerGradientsModel): PlotFrameOptions {
  const { depth, spreads, changes, predictedSpreads } = model;
  return plotOf(depth, decades([...spreads, ...changes, ...predictedSpreads], [1e-3, 1e3]));
}

export function backwardPlot(
  model: LayerGradientsModel,
  shown: Float64Array,
  base: number,
): PlotFrameOptions {
  const least = base > 0 ? ([base / room, base * room] as const) : ([1 / room, room] as const);
  // What passed the format's largest number is seen to have passed it.
  const passed = model.faults.overflow ? [model.largest] : [];
  return plotOf(model.depth, decades([...shown, ...model.predictedGradients, ...passed], least));
}
