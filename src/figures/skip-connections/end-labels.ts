import type { PlotFrame } from '@/charts/frame';
import type { Position } from '@/charts/position';
import type { SkipConnectionsModel } from './figure';
import { type ByKind, byKind, type Kind, kinds } from './kinds';

type Lines = Pick<SkipConnectionsModel, 'measured' | 'predicted'>;

/** A label that begins at `x` and is `width` pixels wide, its middle at `y`. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Half of the height of a line of text, and the least air between it and its own line. */
const halfText = 8;
const air = 3;
/** More than this much air to other lines is as good as this much. */
const enough = 12;
/** In pixels from the lines' ends: where a label may begin, right of the mark at the end. */
const starts = [12, 36, 60, 90, 120];
const samples = 7;

const along = ({ x, width }: Pick<Place, 'x' | 'width'>): number[] =>
  Array.from({ length: samples }, (_, k) => x + (k / (samples - 1)) * width);

/** A line's height, ratios by layer, at a pixel of the horizontal axis. */
function heightAt({ x, y, inner }: PlotFrame, ratios: Float64Array, pixel: number): number {
  const place = Math.min(ratios.length - 1, Math.max(0, x.invert(pixel)));
  const layer = Math.min(ratios.length - 2, Math.floor(place));
  const height = (l: number) =>
    Math.min(inner.bottom, Math.max(inner.top, y(ratios[l] as number) || inner.bottom));
  // From 0, which is no place on this axis, no line leads up.
  if (ratios[layer] === 0) return inner.bottom;
  return height(layer) + (place - layer) * (height(layer + 1) - height(layer));
}

/** How much air a label has to a line, in pixels; negative where the line runs through it. */
export function airTo(frame: PlotFrame, ratios: Float64Array, label: Place): number {
  const offsets = along(label).map((pixel) => heightAt(frame, ratios, pixel) - label.y);
  const [first = 0, last = 0] = [Math.min(...offsets), Math.max(...offsets)];
  return first * last <= 0 ? -halfText : Math.min(Math.abs(first), Math.abs(last)) - halfText;
}

const overlap = (a: Place, b: Place) =>
  a.x < b.x + b.width && b.x < a.x + a.width && Math.abs(a.y - b.y) < 2 * halfText;

/**
 * Where the name of each network stands: above or below its own line, near that line's end at the input, and as clear of all
 * other lines and names as there is room.
 * @param widths of the names, in pixels.
 */
export function endLabels(
  frame: PlotFrame,
  { measured, predicted }: Lines,
  widths: ByKind<number>,
): ByKind<Position> {
  const { top, bottom } = frame.inner;
  const placed: Place[] = [];
  const choose = (kind: Kind): Position => {
    const others = [...kinds.filter((other) => other !== kind).map((other) => measured[other])];
    const lines = [...others, ...kinds.map((other) => predicted[other])];
    const width = widths[kind];
    const candidates = starts.flatMap((start) => {
      const x = frame.x(0) + start;
      const own = along({ x, width }).map((pixel) => heightAt(frame, measured[kind], pixel));
      const away = halfText + air;
      return [Math.min(...own) - away, Math.max(...own) + away].map((y) => ({ x, y, width }));
    });
    const score = (place: Place) =>
      (place.y - halfText < top || place.y + halfText > bottom ? -200 : 0) +
      (placed.some((other) => overlap(place, other)) ? -100 : 0) +
      Math.min(enough, ...lines.map((ratios) => airTo(frame, ratios, place))) -
      (place.x - frame.x(0)) / 40;
    const best = candidates.reduce((a, b) => (score(b) > score(a) ? b : a));
    placed.push(best);
    return [best.x, best.y];
  };
  return byKind(choose);
}
