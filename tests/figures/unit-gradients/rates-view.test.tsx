import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { WordsContext } from '@/figure/context';
import { schema } from '@/figures/unit-gradients/params';
import { RatesView } from '@/figures/unit-gradients/RatesView';
import { ratesModel } from '@/figures/unit-gradients/rates';
import { sweepStart } from '@/figures/unit-gradients/sweep';
import { blankSweep, type Sweep } from '@/figures/unit-gradients/sweep-plan';
import { words } from '@/figures/unit-gradients/words';
import { defaults } from '@/params/schema';
import { anyState } from '../all-figures';

/** A loss after training: of any size, ∞ where the run left the number format, NaN before that rate's training. */
const anyLoss = fc.oneof(
  fc.double({ min: 0, max: 1e300, noNaN: true }),
  fc.constantFrom(0, Number.NaN, Number.POSITIVE_INFINITY),
);

const lossesOf = (sweep: Sweep, losses: readonly number[]): Sweep['losses'] => {
  const fill = (method: Float64Array) => method.map((_, k) => losses[k % losses.length] as number);
  const { one, each, adam } = sweep.losses;
  return { one: fill(one), each: fill(each), adam: fill(adam) };
};

describe('the view of the rates', () => {
  it('draws no number that is none, whatever the trainings lead to', () => {
    fc.assert(
      fc.property(anyState(schema), fc.array(anyLoss, { minLength: 1, maxLength: 9 }), (state, losses) => {
        const start = sweepStart({ ...defaults(schema), ...state });
        for (const sweep of [
          blankSweep(start.settings),
          start,
          { ...start, losses: lossesOf(start, losses) },
        ]) {
          const html = renderToStaticMarkup(
            <WordsContext value={words.en}>
              <RatesView model={ratesModel(sweep)} />
            </WordsContext>,
          );
          expect(html).toMatch(/<svg/);
          expect(html).not.toMatch(/NaN|Infinity|undefined|\[object/);
        }
      }),
      { numRuns: 60 },
    );
  });
});
