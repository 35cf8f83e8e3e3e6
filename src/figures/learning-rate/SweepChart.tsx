import { memo, useDeferredValue } from 'react';
import { Axis } from '@/charts/Axis';
import { Clip } from '@/charts/Clip';
import { formatNumber } from '@/charts/format';
import { plotFrame } from '@/charts/frame';
import { Label } from '@/charts/Label';
import { PlotLayers } from '@/charts/Layers';
import { Line } from '@/charts/Line';
import { Mark } from '@/charts/Mark';
import { usePlot } from '@/charts/Plot';
import type { Position } from '@/charts/position';
import { quantityProps } from '@/charts/quantity';
import { px } from '@/charts/round';
import { useWords } from '@/figure/context';
import { fill } from '@/i18n/fill';
import { schema } from './params';
import { type Final, finals, problems, rates } from './sweep';
import type { SweepModel } from './sweep-model';
import type { Words } from './words/en';

const size = {
  width: 400,
  height: 300,
  margin: { left: 52, right: 14, top: 28, bottom: 44 },
  x: [schema.rate.min, schema.rate.max] as const,
  xKind: 'log' as const,
};
const frames = {
  bowl: plotFrame({ ...size, y: [1e-16, 1e16], yKind: 'log' }),
  // Heights of the ridge have both signs.
  ridge: plotFrame({ ...size, y: problems.ridge.height }),
};

/** The loss after the last step, at every rate; the one that is chosen is marked. */
export function SweepChart({ model }: { readonly model: SweepModel }) {
  const words = useWords<Words>();
  const { landscape, rate, steps, final, limit } = model;
  const frame = frames[landscape];
  // The slider of the steps does not wait for all the other rates.
  const swept = useDeferredValue(steps);
  const at = frame.x(rate);
  return (
    <PlotLayers
      frame={frame}
      label={fill(words.sweepChart, { steps: String(steps) })}
      back={<Back landscape={landscape} limit={limit} steps={swept} />}
    >
      <path className="axis-line" d={`M${px(at)} ${frame.inner.top}V${frame.inner.bottom}`} />
      <Here rate={rate} final={final} />
    </PlotLayers>
  );
}

interface HereProps {
  readonly rate: number;
  readonly final: Final;
}

/** The chosen rate on the curve, or at the edge beyond which its loss lies. */
function Here({ rate, final }: HereProps) {
  const frame = usePlot();
  const words = useWords<Words>();
  const { top, bottom, left, right } = frame.inner;
  const x = frame.x(rate);
  const y = final === null ? Number.NEGATIVE_INFINITY : frame.y(final);
  const side =
    x > (left + right) / 2 ? ({ anchor: 'end', dx: -10 } as const) : ({ anchor: 'start', dx: 10 } as const);
  if (y >= top && y <= bottom) return <Mark pixels at={[x, y]} shape="cross" quantity="point" />;
  // A loss of exactly 0 has no place on a logarithmic axis, which says so by NaN or ∞.
  const above = y < top;
  const place = above ? top + 8 : bottom - 8;
  const quantity = above ? 'exploding' : 'healthy';
  return (
    <>
      <Mark pixels at={[x, place]} shape={above ? 'up' : 'down'} size={11} quantity={quantity} />
      {/* Below the row of rates that have left as well, and below the limit’s name. */}
      <Label pixels at={[x + side.dx, above ? place + 30 : place]} anchor={side.anchor} quantity={quantity}>
        {final === null ? words.gone : formatNumber(final, 2)}
      </Label>
    </>
  );
}

type BackProps = Pick<SweepModel, 'landscape' | 'limit' | 'steps'>;

/** What stands still while the rate moves: the sweep, and the limit across it. */
const Back = memo(function Back({ landscape, limit, steps }: BackProps) {
  const words = useWords<Words>();
  const frame = frames[landscape];
  const { top, bottom, left, right } = frame.inner;
  const edge = frame.x(limit);
  const losses = finals(landscape, steps);
  const swept = rates.map((rate, k): Position => [rate, losses[k] ?? Number.NaN]);
  // Above 2/λ neighbors on the ridge have nothing to do with one another: dots, and no line between them.
  const lined = frame.yKind === 'log' ? swept : swept.filter(([rate]) => rate <= limit);
  const dots = frame.yKind === 'log' ? [] : swept.filter(([rate]) => rate > limit);
  const spacing = frame.x(rates[1] as number) - frame.x(rates[0] as number);
  // Rates side by side that have left make one line along the upper edge.
  const gone = dots
    .filter(([, final]) => Number.isNaN(final))
    .map(([rate]) => `M${px(frame.x(rate) - spacing / 2)} ${top + 4}h${px(spacing)}`)
    .join('');
  const area = (from: number, to: number) => `M${px(from)} ${top}H${px(to)}V${bottom}H${px(from)}Z`;
  return (
    <>
      <path {...quantityProps('area', 'healthy')} d={area(left, edge)} />
      <path {...quantityProps('area', 'exploding')} d={area(edge, right)} />
      <path className="axis-line" d={`M${px(edge)} ${top}V${bottom}`} />
      <Clip>
        <Line points={lined} quantity="loss" dash="none" />
        <path
          {...quantityProps('line-dots', 'loss')}
          d={dots
            .filter(([, final]) => !Number.isNaN(final))
            .map(([rate, final]) => `M${px(frame.x(rate))} ${px(frame.y(final))}h0`)
            .join('')}
        />
        <path {...quantityProps('line', 'exploding')} strokeDasharray="none" d={gone} />
      </Clip>
      <Label pixels at={[edge - 6, top + 14]} anchor="end">
        2/λ
      </Label>
      <Axis side="bottom" label={words.rateAxis} />
      <Axis side="left" label={fill(words.finalAxis, { steps: String(steps) })} ticks={5} />
    </>
  );
});
