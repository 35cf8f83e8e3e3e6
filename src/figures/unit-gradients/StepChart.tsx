import { memo } from 'react';
import { Axis } from '@/charts/Axis';
import { Clip } from '@/charts/Clip';
import { formatNumber } from '@/charts/format';
import { plotFrame } from '@/charts/frame';
import { Label } from '@/charts/Label';
import { Line } from '@/charts/Line';
import { marksPath } from '@/charts/mark-path';
import { Plot } from '@/charts/Plot';
import type { Position } from '@/charts/position';
import { quantityProps } from '@/charts/quantity';
import { px } from '@/charts/round';
import { useWords } from '@/figure/context';
import { fill } from '@/i18n/fill';
import type { RatesModel } from './rates';
import { lengths, measurable } from './sweep-plan';
import type { Words } from './words/en';

const frame = plotFrame({
  width: 440,
  height: 300,
  margin: { left: 52, right: 14, top: 30, bottom: 46 },
  x: [lengths[0] as number, 1],
  y: [measurable, 10],
  xKind: 'log',
  yKind: 'log',
});

/** What the first gradient predicts of the loss, and what happens, by the length of the step. */
export const StepChart = memo(function StepChart({ model }: { readonly model: RatesModel }) {
  const words = useWords<Words>();
  const { right, sweep } = model;
  const { predicted, fallen } = sweep;
  const { left, top, bottom } = frame.inner;
  const edge = frame.x(right ?? (lengths[0] as number));
  const pairs = (values: ArrayLike<number>) =>
    lengths.map((length, k): Position => {
      const value = values[k] ?? Number.NaN;
      return [length, value >= measurable ? value : Number.NaN];
    });
  const rises = pairs(fallen instanceof Float64Array ? fallen.map((change) => -change) : []);
  const places = (points: readonly Position[]) =>
    points
      .map(([length, value]): Position => [frame.x(length), frame.y(value)])
      .filter(([, y]) => y >= top && y <= bottom);
  return (
    <Plot frame={frame} label={words.rates.step}>
      {right !== null && (
        <>
          <path {...quantityProps('area', 'healthy')} d={`M${left} ${top}H${px(edge)}V${bottom}H${left}Z`} />
          <path className="axis-line" d={`M${px(edge)} ${top}V${bottom}`} />
        </>
      )}
      <Clip>
        <Line points={pairs(predicted)} quantity="gradient" dash="none" />
        <Line points={pairs(fallen)} quantity="loss" dash="none" className="thin" />
        <g {...quantityProps('mark mark-dot', 'loss')}>
          <path className="mark-shape" d={marksPath('dot', 5, places(pairs(fallen)))} />
        </g>
        <g {...quantityProps('mark mark-up', 'exploding')}>
          <path className="mark-shape" d={marksPath('up', 7, places(rises))} />
        </g>
      </Clip>
      {right !== null && (
        <Label pixels at={[left + 6, top + 12]} quantity="healthy">
          {fill(words.rates.rightUpTo, { length: formatNumber(right, 3) })}
        </Label>
      )}
      <Axis side="left" label={words.rates.changeAxis} ticks={5} />
      <Axis side="bottom" label={words.rates.lengthAxis} ticks={5} />
    </Plot>
  );
});
