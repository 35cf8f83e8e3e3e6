import type { Verdict } from '@/core/network/verdict';
import type { FigureModel } from '@/figure/figure-model';
import type { Values } from '@/params/schema';
import { type Backward, type ByKind, byKind, type Kind, kinds, predicted, readers, tenthOf } from './kinds';
import type { schema } from './params';
import { type Sentence, seen } from './sentence';

export type Readout = Kind | 'tenth' | 'growth-residual' | 'predicted-residual';
export type Column = 'layer' | Kind | 'predicted-residual';

export interface SkipConnectionsModel extends FigureModel<Readout, Sentence, Column> {
  readonly depth: number;
  /** ‖∂L/∂a_l‖/‖∂L/∂a_depth‖, l = 0 … depth. */
  readonly measured: ByKind<Float64Array>;
  readonly predicted: ByKind<Float64Array>;
  readonly ratios: ByKind<number>;
  readonly verdicts: ByKind<Verdict>;
}

/**
 * The baseline network plain, with skip connections, and with scaled branches. `read` holds
 * results of `readers` that have been computed before.
 */
export function skipConnections(
  values: Values<typeof schema>,
  read: readonly Backward[] = readers.map((reader) => reader(values)),
): SkipConnectionsModel {
  const { depth } = values;
  const [plain, residual, scaled, { ratio: short }] = read as [Backward, Backward, Backward, Backward];
  const readings = { plain, residual, scaled };
  const measured = byKind((kind) => readings[kind].ratios);
  const theory = byKind((kind) => predicted(kind, values));
  const ratios = byKind((kind) => readings[kind].ratio);
  return {
    depth,
    measured,
    predicted: theory,
    ratios,
    ...seen(values, readings, tenthOf(depth), short),
    readouts: {
      ...ratios,
      tenth: short,
      'growth-residual': readings.residual.growth,
      'predicted-residual': (theory.residual[0] as number) ** (1 / depth),
    },
    table: {
      columns: [{ key: 'layer' }, ...kinds.map((key) => ({ key })), { key: 'predicted-residual' }],
      rows: Array.from(theory.residual, (prediction, l) => [
        l,
        ...kinds.map((kind) => measured[kind][l] as number),
        prediction,
      ]),
    },
  };
}
