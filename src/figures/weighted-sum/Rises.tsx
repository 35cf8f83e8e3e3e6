import { Label } from '@/charts/Label';
import type { Position } from '@/charts/position';
import { along, edges, type Place, places, radius } from './layout';
import type { WeightedSumModel } from './model';
import type { Unit } from './slopes';
import { signed } from './written';

/** On the side of each unit where neither its name nor an edge is: under it, or over it. */
const sides: Readonly<Record<Place, -1 | 1>> = {
  'input-1': 1,
  'input-2': -1,
  'hidden-1': 1,
  'hidden-2': -1,
  output: -1,
};

function Rise({ at, down, value }: { at: Position; down: number; value: number }) {
  return (
    <Label pixels at={at} offset={[0, down]} anchor="middle" quantity="change" className="rise">
      {signed(value)}
    </Label>
  );
}

/** What follows if the touched number rises by 1, at every unit that it reaches. */
export function Rises({ model: { touched, lit } }: { model: WeightedSumModel }) {
  if (touched === null || lit === null) return null;
  const atUnit = (name: Place, value: number) => (
    <Rise key={name} at={places[name]} down={sides[name] * (radius + 14)} value={value} />
  );
  return (
    <>
      {touched === 'input-1' || touched === 'input-2' ? (
        atUnit(touched, 1)
      ) : (
        <Rise at={along(touched, edges[touched].share)} down={-18} value={1} />
      )}
      {(Object.keys(lit) as Unit[]).map((name) => {
        const value = lit[name];
        return value === null ? null : atUnit(name, value);
      })}
    </>
  );
}
