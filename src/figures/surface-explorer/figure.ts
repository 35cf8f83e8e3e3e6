import { formatFixed } from '@/charts/format';
import { digits, type TextFormat } from '@/charts/text-format';
import { figure } from '@/figure/definition';
import { modelOf } from './model';
import { schema } from './params';
import { sentences } from './sentence';

const degrees: TextFormat = { write: (value) => `${formatFixed(value, 1)}°`, widest: '−180.0°' };

/** A surface, a point on it, and the gradient there. */
export const surfaceExplorer = figure('surface-explorer', {
  params: schema,
  readouts: {
    z: digits(),
    'slope-x': digits(),
    'slope-y': digits(),
    steepness: digits(),
    direction: degrees,
  },
  sentences,
  columns: ['x', 'y', 'z'],

  model: (values) => modelOf(values),
  rows: ({ point, walk }) =>
    [point, ...(walk ? [walk.end] : [])].map((row) =>
      row.map((cell) => (Number.isFinite(cell) ? cell : null)),
    ),
});
