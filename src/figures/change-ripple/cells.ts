import { plotFrame } from '@/charts/frame';
import type { Edge } from '@/charts/network/edge-paths';
import { unitColumns } from '@/charts/network/unit-columns';
import type { Position } from '@/charts/position';
import { px } from '@/charts/round';
import type { ModelOf } from '@/figure/definition';
import type { changeRipple } from './figure';
import { layerLabels } from './layer-labels';

type Model = ModelOf<typeof changeRipple>;

/** In a deeper network the columns stand too close for edges, and for the factors between them. */
const mostOpen = 6;

export interface Layout {
  readonly frame: ReturnType<typeof plotFrame>;
  /** The layers that are named on the axis. */
  readonly ticks: readonly number[];
  /** `places[layer][unit]` */
  readonly places: readonly (readonly Position[])[];
  /** The size of the box of one unit. */
  readonly box: { readonly width: number; readonly height: number };
  /** Whether there is room between the columns, for edges and factors. */
  readonly open: boolean;
  /** Whether the numbers have room over and under the boxes. */
  readonly numbers: boolean;
}

export const panelHeight = 356;

/** The layers run along the same axis in both pictures. */
export const layerAxis = (depth: number) => ({
  width: 440,
  x: [-0.5, depth + 0.5] as const,
  left: 54,
  right: 8,
});

export function layoutOf(depth: number, width: number): Layout {
  const { left, right, x, width: whole } = layerAxis(depth);
  const margin = { left, right, top: 36, bottom: 44 };
  const frame = plotFrame({ width: whole, height: panelHeight, margin, x, y: [0, 1] });
  const { top, bottom } = frame.inner;
  const [pitch, row] = [frame.x(1) - frame.x(0), (bottom - top) / width];
  const open = depth <= mostOpen;
  const numbers = open && row >= 62;
  const box = {
    width: open ? Math.min(28, 0.52 * pitch) : 0.8 * pitch,
    height: numbers ? Math.min(48, row - 42) : Math.min(80, 0.84 * row),
  };
  const area = { left: frame.x(0), right: frame.x(depth), top: top + row / 2, bottom: bottom - row / 2 };
  return {
    frame,
    ticks: layerLabels(depth),
    places: unitColumns(new Array<number>(depth + 1).fill(width), area, row),
    box,
    open,
    numbers,
  };
}

interface HeightScale {
  /** Shares of a box: proportional while a number is small beside a tenth of the nudge, logarithmic far above (asinh). */
  readonly height: (value: number) => number;
  /** How far below the top of its box 0 stands: no half is kept for signs that do not occur. */
  readonly zero: number;
}

/** One scale for all units, values and changes alike, on which every box is used in full. */
function heightScale({ layers, nudge }: Model): HeightScale {
  const unit = nudge / 10;
  let [low, high] = [0, nudge];
  for (const { values, change, truth } of layers) {
    for (const list of [values, change, truth]) {
      for (const value of list) {
        low = Math.min(low, value);
        high = Math.max(high, value);
      }
    }
  }
  const [down, up] = [Math.asinh(-low / unit), Math.asinh(high / unit)];
  return { height: (value) => Math.asinh(value / unit) / (up + down), zero: up / (up + down) };
}

export interface CellPaths {
  readonly boxes: string;
  readonly zeros: string;
  readonly values: string;
  readonly changes: string;
  readonly truths: string;
}

/** All units as five paths: a box each, the left half for the value, the right half for the change. */
export function cellPaths(model: Model, { places, box }: Layout): CellPaths {
  const { height, zero } = heightScale(model);
  const [half, tall] = [box.width / 2, box.height - 3];
  const gap = Math.min(1.5, 0.1 * half);
  const paths = { boxes: '', zeros: '', values: '', changes: '', truths: '' };
  const bar = (x: number, y: number, value: number) => {
    const up = tall * height(value);
    return up === 0 ? '' : `M${px(x + gap)} ${px(y)}V${px(y - up)}h${px(half - 2 * gap)}V${px(y)}Z`;
  };
  model.layers.forEach(({ values, change, truth, trueRatio }, l) => {
    places[l]?.forEach(([x, y], unit) => {
      const [left, top] = [x - half, y - box.height / 2];
      const base = top + 1.5 + zero * tall;
      paths.boxes += `M${px(left)} ${px(top)}h${px(box.width)}v${px(box.height)}h${px(-box.width)}Z`;
      paths.zeros += `M${px(left)} ${px(base)}h${px(box.width)}`;
      paths.values += bar(left, base, values[unit] ?? 0);
      paths.changes += bar(x, base, change[unit] ?? 0);
      if (!model.linear && trueRatio !== null) paths.truths += bar(x, base, truth[unit] ?? 0);
    });
  });
  return paths;
}

/** Every weight from the right side of a box to the left side of the next; lit where a change passes. */
export function edgesOf({ weights, layers, width }: Model, { places, box }: Layout): Edge[] {
  const half = box.width / 2;
  return weights.flatMap((matrix, l) =>
    Array.from(matrix, (weight, at): Edge => {
      const [x0, y0] = places[l]?.[at % width] ?? [0, 0];
      const [x1, y1] = places[l + 1]?.[Math.floor(at / width)] ?? [0, 0];
      const lit = weight !== 0 && (layers[l]?.change[at % width] ?? 0) !== 0;
      return { from: [x0 + half, y0], to: [x1 - half, y1], weight, lit };
    }),
  );
}
