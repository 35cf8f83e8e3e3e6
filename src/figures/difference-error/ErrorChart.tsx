import { useRef } from 'react';
import { Axis } from '@/charts/Axis';
import { Label } from '@/charts/Label';
import { labelBox } from '@/charts/label-room';
import { Mark } from '@/charts/Mark';
import { Plot } from '@/charts/Plot';
import { px } from '@/charts/round';
import { ClickToMove } from '@/controls/ClickToMove';
import { MovablePoint } from '@/controls/MovablePoint';
import type { Plane } from '@/controls/point';
import { useWords } from '@/figure/context';
import type { ModelOf } from '@/figure/definition';
import { Curves } from './Curves';
import { drawn, frame, quantityOf } from './error-frame';
import type { differenceError } from './figure';
import { Halves, halvesOf } from './Halves';
import { schema } from './params';
import { stepText } from './scientific';
import type { Words } from './words/en';

const { inner } = frame;
const marks = { forward: { shape: 'dot', size: 8 }, central: { shape: 'square', size: 14 } } as const;

/** Only h moves; the handle stands at the top of its line, clear of the words above. */
const plane: Plane = {
  toScreen: (h) => [frame.x(h), inner.top + 6],
  toData: (x) => [frame.x.invert(x), 0],
};

interface ErrorChartProps {
  readonly model: ModelOf<typeof differenceError>;
  readonly onMove: (h: number) => void;
}

/** |error| against h, both logarithmic: straight lines are powers of h. */
export function ErrorChart({ model, onMove }: ErrorChartProps) {
  const words = useWords<Words>();
  const { errors, h } = model;
  const handle = useRef<SVGGElement>(null);
  const drag = { plane, x: h, y: 0, xRange: schema.h, onMove };
  const line = <path className="axis-line" d={`M${px(frame.x(h))} ${inner.top}V${inner.bottom}`} />;
  return (
    <Plot frame={frame} role="group" label={words.chart}>
      {errors ? <Halves errors={errors}>{line}</Halves> : line}
      <Axis side="bottom" label="h" />
      <Axis side="left" label={words.axis} />
      {errors ? (
        <Curves errors={errors} taken={halvesOf(errors, words).map(({ label }) => labelBox(label))} />
      ) : (
        <NoSlope>{words.noSlope}</NoSlope>
      )}
      {errors &&
        // the smaller above the larger: both are seen where both errors are the same
        (['central', 'forward'] as const).map((which) => (
          <Mark
            key={which}
            at={[h, drawn(errors.chosen[which])]}
            {...marks[which]}
            quantity={quantityOf[which]}
          />
        ))}
      <Label
        pixels
        at={[Math.max(inner.left + 64, Math.min(inner.right - 40, frame.x(h))), inner.top - 24]}
        anchor="middle"
      >
        {`h = ${stepText(Number(h.toPrecision(3)))}`}
      </Label>
      <ClickToMove {...drag} area={inner} handle={handle} />
      <MovablePoint
        {...drag}
        ref={handle}
        name="h"
        label={words.params.h}
        roleDescription={words.handleRole}
        valueText={stepText}
      />
    </Plot>
  );
}

const NoSlope = ({ children }: { readonly children: string }) => (
  <Label pixels at={[(inner.left + inner.right) / 2, (inner.top + inner.bottom) / 2]} anchor="middle">
    {children}
  </Label>
);
