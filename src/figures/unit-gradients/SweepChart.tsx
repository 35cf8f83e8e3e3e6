import { memo } from 'react';
import { Axis } from '@/charts/Axis';
import { plotFrame } from '@/charts/frame';
import { Label } from '@/charts/Label';
import { Line } from '@/charts/Line';
import { Mark } from '@/charts/Mark';
import type { MarkShape } from '@/charts/mark-path';
import { Plot } from '@/charts/Plot';
import type { Position } from '@/charts/position';
import { useWords } from '@/figure/context';
import { fill } from '@/i18n/fill';
import type { Quantity } from '@/quantities';
import { type Method, methods, rates, type Sweep, sweepSteps } from './sweep-plan';
import type { Words } from './words/en';

const lossRange = [1e-3, 10] as const;
const frame = plotFrame({
  width: 440,
  height: 300,
  margin: { left: 48, right: 14, top: 30, bottom: 46 },
  x: [5e-4, 20],
  y: lossRange,
  xKind: 'log',
  yKind: 'log',
});

/** How each method is drawn: color, dash and shape tell them apart. */
export const drawn: Readonly<Record<Method, { quantity: Quantity; dash: string; shape: MarkShape }>> = {
  one: { quantity: 'loss', dash: 'none', shape: 'dot' },
  each: { quantity: 'best', dash: '7 4', shape: 'diamond' },
  adam: { quantity: 'tangent', dash: '2 3', shape: 'square' },
};

/** A loss beyond the axis stands at its edge. */
const within = (loss: number) => Math.max(lossRange[0], Math.min(lossRange[1], loss));

/** The loss after training, at every rate and in three ways. */
export const SweepChart = memo(function SweepChart({ sweep }: { readonly sweep: Sweep }) {
  const words = useWords<Words>();
  const { losses, settings } = sweep;
  const { left, right } = frame.inner;
  const guess = frame.y(Math.LN2);
  const steps = String(sweepSteps[settings.data]);
  return (
    <Plot frame={frame} label={fill(words.rates.sweep, { steps })}>
      <Line
        pixels
        points={[
          [left, guess],
          [right, guess],
        ]}
        dash="5 3"
        className="thin"
      />
      {methods.map((method) => (
        <MethodLine key={method} method={method} losses={losses[method]} />
      ))}
      <Label pixels at={[right - 2, guess + 12]} anchor="end">
        {words.rates.guessing}
      </Label>
      <Axis side="left" label={fill(words.rates.lossAxis, { steps })} ticks={4} />
      <Axis side="bottom" label={words.rates.rateAxis} ticks={5} />
    </Plot>
  );
});

interface MethodLineProps {
  readonly method: Method;
  readonly losses: Float64Array;
}

function MethodLine({ method, losses }: MethodLineProps) {
  const { quantity, dash, shape } = drawn[method];
  const points = rates[method].map((rate, k): Position => [rate, within(losses[k] ?? Number.NaN)]);
  return (
    <>
      <Line points={points} quantity={quantity} dash={dash} />
      {points.map(([rate, loss], k) => {
        const value = losses[k] ?? Number.NaN;
        if (Number.isNaN(value)) return null;
        const beyond = value > lossRange[1] ? 'up' : value < lossRange[0] ? 'down' : shape;
        return <Mark key={rate} at={[rate, loss]} shape={beyond} quantity={quantity} />;
      })}
    </>
  );
}
