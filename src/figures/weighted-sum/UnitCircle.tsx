import { Label } from '@/charts/Label';
import { markPath } from '@/charts/mark-path';
import { px } from '@/charts/round';
import { type Place, places, radius } from './layout';
import { short } from './written';

interface UnitCircleProps {
  readonly name: Place;
  readonly value: number;
  readonly lit: boolean;
}

const circle = markPath('dot', 2 * radius);

/** A unit and the number that it holds. */
export function UnitCircle({ name, value, lit }: UnitCircleProps) {
  const [x, y] = places[name];
  return (
    <>
      <path
        className={lit ? 'unit lit q-change' : 'unit'}
        d={circle}
        transform={`translate(${px(x)} ${px(y)})`}
      />
      <Label pixels at={[x, y]} anchor="middle" className="in-unit">
        {short(value)}
      </Label>
    </>
  );
}
