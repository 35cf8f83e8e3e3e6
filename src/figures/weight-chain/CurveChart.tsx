import { memo, useRef } from 'react';
import { Axis } from '@/charts/Axis';
import { Clip } from '@/charts/Clip';
import { formatNumber } from '@/charts/format';
import type { PlotFrame } from '@/charts/frame';
import { Line } from '@/charts/Line';
import { Mark } from '@/charts/Mark';
import { Plot, usePlot } from '@/charts/Plot';
import type { Position } from '@/charts/position';
import { px } from '@/charts/round';
import { usePlotFrame } from '@/charts/usePlotFrame';
import { ClickToMove } from '@/controls/ClickToMove';
import { MovablePoint } from '@/controls/MovablePoint';
import type { Plane } from '@/controls/point';
import { useFigureParams, useWords } from '@/figure/context';
import type { ModelOf } from '@/figure/definition';
import { fill } from '@/i18n/fill';
import { Zones } from '@/scenes/layers/Zones';
import { weightChain } from './figure';
import { curvePlot } from './frames';
import { schema } from './params';
import type { Words } from './words/en';

interface CurveChartProps {
  readonly model: ModelOf<typeof weightChain>;
}

/** Where the chain ends, for every weight; the chain at hand is a point on the curve. */
export function CurveChart({ model }: CurveChartProps) {
  const words = useWords<Words>();
  const { set } = useFigureParams(weightChain);
  const { depth, weight, curve } = model;
  const frame = usePlotFrame(curvePlot(model));
  const product = model.products[depth] ?? 0;
  const handle = useRef<SVGGElement>(null);
  const { mark, y } = standing(frame, product);
  const plane: Plane = {
    toScreen: (x) => [frame.x(x), y],
    toData: (sx) => [frame.x.invert(sx), 0],
  };
  const onMove = (moved: number) => set({ weight: moved });
  const drag = { plane, x: weight, y: 0, xRange: schema.weight, onMove };
  return (
    <Plot frame={frame} role="group" label={words.curve}>
      <Zones />
      <Back />
      <Clip>
        {[curve.filter(([w]) => w <= 0), curve.filter(([w]) => w >= 0)].map((half) => (
          <Half key={half[0]?.[0]} half={half} />
        ))}
      </Clip>
      <ClickToMove {...drag} area={frame.inner} handle={handle} />
      <MovablePoint
        {...drag}
        ref={handle}
        name="weight"
        label={words.point}
        roleDescription={words.pointRole}
        valueText={(x) => fill(words.pointValue, { weight: formatNumber(x), value: formatNumber(product) })}
      >
        <Mark pixels at={[0, 0]} shape={mark} size={13} quantity={model.verdict} />
      </MovablePoint>
    </Plot>
  );
}

/** Where the product stands: at an edge, as a triangle, if it has no place between them. */
function standing(frame: PlotFrame, product: number) {
  const log = frame.yKind === 'log';
  if (log && product === 0) return { mark: 'down', y: frame.inner.bottom - 8 } as const;
  const y = frame.y(log ? Math.abs(product) : product);
  return { mark: product < 0 ? 'ring' : 'dot', y: Math.min(frame.inner.bottom, y) } as const;
}

interface HalfProps {
  readonly half: readonly Position[];
}

/** The curve on one side of 0; dashed where the products are negative. */
function Half({ half }: HalfProps) {
  const frame = usePlot();
  const log = frame.yKind === 'log';
  const negative = half.some(([, product]) => product < 0);
  const [low = 0] = frame.y.domain();
  // On a log axis the curve falls at 0 without end.
  const points = log ? half.map(([w, product]) => [w, Math.abs(product) || low] as const) : half;
  return <Line points={points} {...(negative ? { dash: '5 4' } : {})} />;
}

/** The axes, and the watershed: the weights 1 and −1, and the product 1. */
const Back = memo(function Back() {
  const frame = usePlot();
  const words = useWords<Words>();
  const { left, right, top, bottom } = frame.inner;
  const sheds = [-1, 1].map((w) => `M${px(frame.x(w))} ${top}V${bottom}`).join('');
  return (
    <>
      <Axis side="left" label={words.curveAxis} ticks={4} />
      <Axis side="bottom" label={words.weightAxis} ticks={[-2, -1, 0, 1, 2]} />
      <path
        className="line thin q-healthy"
        strokeDasharray="6 4"
        d={`${sheds}M${left} ${px(frame.y(1))}H${right}`}
      />
    </>
  );
});
