import { memo, useDeferredValue } from 'react';
import { Axis } from '@/charts/Axis';
import { plotFrame } from '@/charts/frame';
import { Label } from '@/charts/Label';
import { PlotLayers } from '@/charts/Layers';
import { Line } from '@/charts/Line';
import { Mark } from '@/charts/Mark';
import type { Position } from '@/charts/position';
import { px } from '@/charts/round';
import { useWords } from '@/figure/context';
import { type ContoursModel, strengths } from './contours-model';
import { schema } from './params';
import type { Words } from './words/en';

/** Strengths below have no place on the axis; there the weights are nearly those without penalty. */
const least = 1e-3;
const frame = plotFrame({
  width: 400,
  height: 372,
  margin: { left: 42, right: 34, top: 26, bottom: 44 },
  x: [least, schema.strength.max],
  y: [-1, 4.5],
  xKind: 'log',
});
const { inner } = frame;
const dashes = ['none', '6 3'] as const;

/** The two weights of the minimum at every strength, and those to which descent has come at the chosen one. */
export function TrailChart({ model }: { readonly model: ContoursModel }) {
  const words = useWords<Words>();
  const { strength, settled, best } = model;
  const trail = useDeferredValue(model.trail);
  const at = Math.max(least, strength);
  return (
    <PlotLayers frame={frame} label={words.trail} back={<Back trail={trail} />}>
      <path className="axis-line" d={`M${px(frame.x(at))} ${inner.top}V${inner.bottom}`} />
      {best.map((weight, k) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a weight is its place
        <Mark key={`best ${k}`} at={[at, weight]} shape="diamond" size={11} quantity="best" />
      ))}
      {settled.map((weight, k) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a weight is its place
        <Mark key={`settled ${k}`} at={[at, weight]} shape="cross" quantity="point" />
      ))}
    </PlotLayers>
  );
}

/** What stands still while the strength changes. */
const Back = memo(function Back({ trail }: { readonly trail: readonly Position[] }) {
  const words = useWords<Words>();
  const [first = [0, 0]] = trail;
  return (
    <>
      <path className="axis-line" d={`M${inner.left} ${px(frame.y(0))}H${inner.right}`} />
      {([0, 1] as const).map((k) => (
        <Line
          key={k}
          points={trail.slice(1).map((weights, index): Position => [strengths[index + 1] ?? 0, weights[k]])}
          quantity="best"
          dash={dashes[k]}
        />
      ))}
      {([0, 1] as const).map((k) => (
        <Label
          pixels
          key={k}
          at={[inner.left + 8, frame.y(first[k])]}
          offset={[0, k === 0 ? 13 : -11]}
          quantity="best"
        >
          {k === 0 ? 'w₁' : 'w₂'}
        </Label>
      ))}
      <Axis side="bottom" label={words.strengthAxis} ticks={4} />
      <Axis side="left" label={words.weightsAxis} />
    </>
  );
});
