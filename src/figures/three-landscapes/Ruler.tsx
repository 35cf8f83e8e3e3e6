import type { PlotFrame } from '@/charts/frame';
import { type MarkShape, marksPath } from '@/charts/mark-path';
import type { Position } from '@/charts/position';
import { quantityProps } from '@/charts/quantity';
import { px } from '@/charts/round';
import { unitMinima } from './run';

interface RulerProps {
  readonly scale: number;
  readonly rate: number;
  readonly landscape: PlotFrame;
  readonly ruler: PlotFrame;
  readonly steps: PlotFrame;
}

/** ηλ of every minimum against 2, and the same marks under the minima on the landscape. */
export function Ruler({ scale, rate, landscape, ruler, steps }: RulerProps) {
  const { top, bottom, left, right } = ruler.inner;
  const two = ruler.y(2);
  const minima = unitMinima.map(({ x, value, curvature }) => {
    const etaLambda = rate * scale * curvature;
    // 0 has no place on a logarithmic ruler.
    const y = etaLambda > 0 ? Math.max(top, Math.min(bottom, ruler.y(etaLambda))) : bottom;
    return {
      etaLambda,
      stem: [ruler.x(x), y] as const,
      floor: [ruler.x(x), landscape.y(scale * value)] as const,
    };
  });
  const width = right - left;
  return (
    <>
      <rect className="ruler-above" x={left} y={px(top)} width={width} height={px(two - top)} />
      <rect className="ruler-below" x={left} y={px(two)} width={width} height={px(bottom - two)} />
      <path
        className="axis-grid"
        d={minima.map(({ floor: [x, y] }) => `M${px(x)} ${px(y)}V${px(steps.inner.bottom)}`).join('')}
      />
      <path className="axis-line" d={`M${left} ${px(two)}H${right}`} />
      <Kind minima={minima.filter(({ etaLambda }) => etaLambda < 2)} two={two} holds />
      <Kind minima={minima.filter(({ etaLambda }) => etaLambda >= 2)} two={two} holds={false} />
    </>
  );
}

interface KindProps {
  /** In pixels. */
  readonly minima: readonly {
    readonly etaLambda: number;
    readonly stem: Position;
    readonly floor: Position;
  }[];
  readonly two: number;
  readonly holds: boolean;
}

/** Under the lowest point of a minimum, so that the run is not hidden. */
const under = 9;

/** All minima of one kind: a stem from 2 to ηλ, and two marks. One at ηλ = 0 points down, out of the ruler. */
function Kind({ minima, two, holds }: KindProps) {
  if (minima.length === 0) return null;
  const shape: MarkShape = holds ? 'square' : 'up';
  const still = minima.some(({ etaLambda }) => etaLambda === 0);
  const stems = marksPath(
    still ? 'down' : shape,
    8,
    minima.map(({ stem }) => stem),
  );
  const floors = marksPath(
    shape,
    8,
    minima.map(({ floor: [x, y] }) => [x, y + under]),
  );
  return (
    <g {...quantityProps(`mark mark-${shape}`, holds ? 'healthy' : 'exploding')}>
      <path
        className="line thin"
        d={minima.map(({ stem: [x, y] }) => `M${px(x)} ${px(two)}V${px(y)}`).join('')}
      />
      <path className="halo" d={stems + floors} />
      <path className="mark-shape" d={stems + floors} />
    </g>
  );
}
