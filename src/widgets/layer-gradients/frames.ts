import { decades } from '@/charts/decades';
import { type PlotFrame, plotFrame } from '@/charts/frame';
import type { LayerGradientsModel } from './model';

const size = {
  width: 430,
  height: 290,
  margin: { top: 58, right: 12, bottom: 44, left: 54 },
  yKind: 'log',
} as const;

const layersOf = (depth: number) => [-0.6, depth + 0.6] as const;

/** Both pictures have room for at least this factor up and down, so that what is healthy looks level. */
const ROOM = 1e4;

export function forwardFrame({ depth, spreads, changes, predictedSpreads }: LayerGradientsModel): PlotFrame {
  return forward(depth, ...decades([...spreads, ...changes, ...predictedSpreads], [1e-3, 1e3]));
}

export function backwardFrame(model: LayerGradientsModel, shown: Float64Array, base: number): PlotFrame {
  const least = base > 0 ? ([base / ROOM, base * ROOM] as const) : ([1 / ROOM, ROOM] as const);
  return backward(model.depth, ...decades([...shown, ...model.predictedGradients], least));
}

const forward = lastFrame();
const backward = lastFrame();

/** The frame of before where nothing has changed: what hangs on a frame alone, such as its axes, is then not drawn anew. */
function lastFrame(): (depth: number, low: number, high: number) => PlotFrame {
  let kept: { key: string; frame: PlotFrame } | undefined;
  return (depth, low, high) => {
    const key = `${depth}/${low}/${high}`;
    if (kept?.key !== key) kept = { key, frame: plotFrame({ ...size, x: layersOf(depth), y: [low, high] }) };
    return kept.frame;
  };
}
