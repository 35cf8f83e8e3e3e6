import { Clip } from '@/charts/Clip';
import { Label } from '@/charts/Label';
import { Line } from '@/charts/Line';
import type { Box } from '@/charts/label-room';
import { Mark } from '@/charts/Mark';
import { px } from '@/charts/round';
import { useWords } from '@/figure/context';
import { curveLabels, guidesOf } from './curve-labels';
import { curve, drawn, frame, quantityOf, type Which } from './error-frame';
import { floor, type Shape } from './errors';
import type { Errors, Theory } from './measure';
import { schema } from './params';
import type { Words } from './words/en';

interface CurvesProps {
  readonly errors: Errors;
  /** What stands in the plot already. */
  readonly taken: readonly Box[];
}

/** Both curves with their names and feet, and theory's straight lines behind them. */
export function Curves({ errors, taken }: CurvesProps) {
  const words = useWords<Words>();
  return (
    <>
      <Clip>
        <Guides theory={errors.theory} />
      </Clip>
      {(['forward', 'central'] as const).map((which) => (
        <Line key={which} points={curve(errors.samples, which)} quantity={quantityOf[which]} />
      ))}
      <Foot shape={errors.forward} which="forward" />
      <Foot shape={errors.central} which="central" />
      {curveLabels(errors, words, taken).map(({ key, at, anchor, text, quantity }) => (
        <Label
          pixels
          key={key}
          at={at}
          anchor={anchor}
          {...(quantity ? { quantity } : { className: 'legend-note' })}
        >
          {text}
        </Label>
      ))}
      {errors.samples.some(({ forward, central }) => Math.min(forward, central) < floor) && (
        <Label at={[schema.h.min, floor]} offset={[6, -10]} className="legend-note">
          {words.belowFloor}
        </Label>
      )}
    </>
  );
}

function Guides({ theory }: { theory: Theory }) {
  return guidesOf(theory).map(({ text, line }) => (
    <path
      key={text}
      className="leader"
      d={line.map(([x, y], k) => `${k ? 'L' : 'M'}${px(x)} ${px(y)}`).join('')}
    />
  ));
}

function Foot({ shape, which }: { shape: Shape; which: Which }) {
  if (shape.kind !== 'vee') return null;
  const [x, y] = [frame.x(shape.foot), frame.y(drawn(shape.error))];
  return <Mark pixels at={[x, y + 14]} shape="up" quantity={quantityOf[which]} />;
}
