import { Label } from '@/charts/Label';
import { useWords } from '@/figure/context';
import { type Place, places, radius, size } from './layout';
import type { WeightedSumModel } from './model';
import type { Words } from './words/en';
import { product } from './written';

/** Each unit's name, and what it adds up: over or under it, where no edge runs. */
export function Sums({ model }: { readonly model: WeightedSumModel }) {
  const words = useWords<Words>();
  const { numbers: n, units } = model;
  const beside = (name: Place, down: number, text: string) => (
    <Label pixels at={places[name]} offset={[0, down]} anchor="middle">
      {text}
    </Label>
  );
  // There is no room to the right of the output: its lines end at the edge of the picture, one product each.
  const under = (down: number, text: string) => (
    <Label pixels at={[size.width - 4, places.output[1]]} offset={[0, radius + down]} anchor="end">
      {text}
    </Label>
  );
  return (
    <>
      {beside('input-1', -radius - 13, words.units['input-1'])}
      {beside('input-2', radius + 13, words.units['input-2'])}
      {beside('hidden-1', -radius - 33, words.units['hidden-1'])}
      {beside('hidden-1', -radius - 14, `${product(n['input-1'], n.w11)} + ${product(n['input-2'], n.w21)}`)}
      {beside('hidden-2', radius + 14, `${product(n['input-1'], n.w12)} + ${product(n['input-2'], n.w22)}`)}
      {beside('hidden-2', radius + 33, words.units['hidden-2'])}
      {under(22, `${product(units['hidden-1'], n.v1)} +`)}
      {under(40, product(units['hidden-2'], n.v2))}
      {under(59, words.units.output)}
    </>
  );
}
