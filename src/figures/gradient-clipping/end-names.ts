import type { PlotFrame } from '@/charts/frame';
import type { Position } from '@/charts/position';

interface Ending {
  readonly word: string;
  /** Step and loss at which a line ends; without a finite height it has no name. */
  readonly end: Position;
}

/** From the end of a line to the middle of its name, and from name to name. */
const beside = 15;
const apart = 18;
/** Less than this between a name and the mark of an end, and it would cover it. */
const clear = 12;

/**
 * Where the names of two lines stand at their ends, in drawing units: the higher line's above, the other's below,
 * within the plot, clear of one another and of the marks.
 */
export function endNames(frame: PlotFrame, endings: readonly [Ending, Ending]) {
  const { left, right, top, bottom } = frame.inner;
  const ends = endings.map(({ word, end }) => ({ word, x: frame.x(end[0]), y: frame.y(end[1]) }));
  const shown = ends.filter(({ y }) => Number.isFinite(y)).sort((a, b) => a.y - b.y);
  const [upper, lower] = shown;
  const last = bottom - 9;
  let low = Math.min(last, (lower?.y ?? Number.POSITIVE_INFINITY) + beside);
  const high = Math.max(top + 8, Math.min((upper?.y ?? bottom) - beside, low - apart));
  low = Math.max(low, high + apart);
  return shown.map(({ word, x }, index) => {
    const height = index === 0 ? high : low;
    const covers = shown.some(({ y }) => Math.abs(y - height) < clear);
    const late = x > (left + right) / 2;
    const shift = covers ? clear : late ? -6 : 4;
    return { word, at: [late ? Math.min(x - shift, right) : x + shift, height] as Position };
  });
}
