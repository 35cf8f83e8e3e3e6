import { memo } from 'react';
import { formatNumber } from '@/charts/format';
import { rough } from '@/charts/rough';
import { useWords } from '@/figure/context';
import type { Range, UnitsModel } from './model';
import type { Words } from './words/en';

const ends = [0, 1] as const;
const short = (value: number) => formatNumber(rough(value), 2);

/** The numbers that go by the name of “the size of the gradient”, side by side; what the map shows is marked. */
export const SizesTable = memo(function SizesTable({ model }: { readonly model: UnitsModel }) {
  const words = useWords<Words>();
  const { sizes, show } = model;
  const global: Range = Number.isFinite(sizes.global) ? [sizes.global, sizes.global] : null;
  const rows = [
    { key: 'unit', range: sizes.unit, shown: show === 'gradient' },
    { key: 'layer', range: sizes.layer, shown: false },
    { key: 'global', range: global, shown: false },
    { key: 'weight', range: sizes.weight, shown: show === 'weight' },
    { key: 'update', range: sizes.update, shown: show === 'update' },
  ] as const;
  return (
    <table className="unit-sizes">
      <caption>{words.sizes.caption}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{words.sizes.smallest}</th>
          <th scope="col">{words.sizes.largest}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, range, shown }) => (
          <tr key={key} data-shown={shown ? '' : undefined}>
            <th scope="row">
              {words.sizes.rows[key].name} <span className="formula">{words.sizes.rows[key].formula}</span>
            </th>
            {key === 'global' ? (
              <td colSpan={2} className="whole">
                {range ? short(range[0]) : '—'}
              </td>
            ) : (
              ends.map((end) => <td key={end}>{range ? short(range[end]) : '—'}</td>)
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
});
