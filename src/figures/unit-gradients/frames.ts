import { powerOfTen } from '@/charts/decades';
import { plotFrame } from '@/charts/frame';
import type { Range } from './model';

export const size = { width: 440, height: 466 };
const map = { left: 38, right: 66, top: 30, bottom: 166 };
const bars = { left: 38, right: 66, top: 342, bottom: 46 };
/** The read-out's cell and bar stand apart, behind a gap as wide as this. */
const gap = 12;

/** The same columns for the map and the bars; the read-out is one more column beside them. */
export function framesOf(depth: number, width: number, extent: Range) {
  const x = [0.5, depth + 0.5] as const;
  const column = Math.min(22, (size.width - map.left - map.right) / depth);
  const left = size.width - map.right + gap;
  const beside = { left, right: size.width - left - column };
  const [low, high] = domainOf(extent);
  const one = [0.5, 1.5] as const;
  return {
    map: plotFrame({ ...size, margin: map, x, y: [width + 0.5, 0.5] }),
    mapBeside: plotFrame({ ...size, margin: { ...map, ...beside }, x: one, y: [width + 0.5, 0.5] }),
    bars: plotFrame({ ...size, margin: bars, x, y: [low, high], yKind: 'log' }),
    barsBeside: plotFrame({
      ...size,
      margin: { ...bars, ...beside },
      x: one,
      y: [low, high],
      yKind: 'log',
    }),
  };
}

/** Whole powers of ten, with some bar left for the smallest value and room over the largest for words. */
function domainOf(extent: Range): readonly [number, number] {
  if (!extent) return [1, 10];
  const low = Math.max(-322, Math.floor(Math.log10(extent[0]) - 0.3));
  const high = Math.min(
    308,
    Math.max(low + 1, Math.ceil(Math.log10(extent[1]) + 0.15 * (Math.log10(extent[1]) - low))),
  );
  return [powerOfTen(low), powerOfTen(high)];
}

export type Frames = ReturnType<typeof framesOf>;
