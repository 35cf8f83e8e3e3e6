import { spread } from '@/core/calculus/frobenius';
import { shuffledInto } from '@/core/data/batches';
import { chooseTest, type Scaling } from '@/core/data/dataset';
import type { LabeledPoints } from '@/core/data/labeled-points';
import { stream } from '@/core/random';
import type { Row } from './csv-rows';

/**
 * Points of rows of which label `one` is 1, and which of them are held out of training: those that say so, or where a row
 * says nothing or one part would lack a class, a share of each class at random. Of more than `most` rows so many are chosen
 * at random, in their order.
 */
export function splitInTwo(
  rows: readonly Row[],
  one: string,
  most: number,
  seed: number,
): { readonly points: LabeledPoints; readonly heldOut: Uint8Array } {
  const chosen = chooseRows(rows, one, most, seed);
  const labels = Float64Array.from(chosen, ({ label }) => (label === one ? 1 : 0));
  const inputs = Float64Array.from({ length: 2 * chosen.length }, (_, k) => {
    const row = chosen[k >> 1] as Row;
    return k % 2 === 0 ? row.x : row.y;
  });
  const said = Uint8Array.from(chosen, ({ part }) => (part === 'test' ? 1 : 0));
  const kinds = new Set(chosen.map(({ part, label }) => `${part}/${label}`));
  const complete = kinds.size === 4 && chosen.every(({ part }) => part !== null);
  return { points: { inputs, labels }, heldOut: complete ? said : chooseTest(labels, stream(seed, 'test')) };
}

/** Of each class in proportion, but no fewer than two. */
function chooseRows(rows: readonly Row[], one: string, most: number, seed: number): readonly Row[] {
  if (rows.length <= most) return rows;
  const ones = rows.reduce((count, { label }) => (label === one ? count + 1 : count), 0);
  const quota = Math.max(2, Math.min(most - 2, Math.round((most * ones) / rows.length)));
  const left = { ones: quota, zeros: most - quota };
  const order = new Int32Array(rows.length);
  shuffledInto(order, stream(seed, 'rows'));
  const chosen = order.filter((k) => {
    const kind = (rows[k] as Row).label === one ? 'ones' : 'zeros';
    left[kind] -= 1;
    return left[kind] >= 0;
  });
  return Array.from(chosen.toSorted(), (k) => rows[k] as Row);
}

/** `inputs` with mean 0 and standard deviation 1 of each coordinate of `train`; what does not vary is only centered. */
export function standardized(
  inputs: Float64Array,
  train: Float64Array,
): { readonly inputs: Float64Array; readonly scaling: readonly [Scaling, Scaling] } {
  const scaling = [scalingOf(train, 0), scalingOf(train, 1)] as const;
  return {
    inputs: inputs.map((x, k) => {
      const { center, scale } = scaling[(k % 2) as 0 | 1];
      return (x - center) / scale;
    }),
    scaling,
  };
}

function scalingOf(inputs: Float64Array, coordinate: 0 | 1): Scaling {
  const values = inputs.filter((_, k) => k % 2 === coordinate);
  const share = 1 / values.length;
  const center = values.reduce((sum, x) => sum + share * x, 0);
  return { center, scale: spread(values) || 1 };
}
