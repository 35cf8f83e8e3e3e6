import { describe, expect, it } from 'vitest';
import { modelAt } from '@/figure/model-at';
import { weightPenalty } from '@/figures/weight-penalty/figure';
import { schema } from '@/figures/weight-penalty/params';
import { lesson, stateOf } from './lesson-claims';

const { says, saysNumber } = lesson('content/en/fixes/weight-regularization.mdx');
const show = (set: string) => modelAt(weightPenalty, stateOf(schema, set));
const seeds = [1, 2, 3, 4, 5, 6, 7, 8];
const over = (set: string, of: (model: ReturnType<typeof show>) => number) => {
  const found = seeds.map((seed) => of(show(`${set}&seed=${seed}`)));
  return [Math.min(...found), Math.max(...found)] as const;
};

describe('the lesson on weight regularization', () => {
  it('knows where the minima are', () => {
    says('at (1.43, 2.90)');
    expect(show('strength=0').sentence.values).toMatchObject({ free1: 1.43, free2: 2.9 });
    says('$w_1$ keeps 87% of its size and $w_2$ 18%');
    expect(show('strength=1').sentence.values).toMatchObject({ kept1: 87, kept2: 18 });
    says('set="penalty=l1&strength=1"');
    expect(show('penalty=l1&strength=1').readouts['best-2']).toBe(0);
  });

  it('follows the growth per layer down', () => {
    const start = show('view=layers&steps=0').readouts;
    says('8 million times');
    expect(Number(start.ratio) / 1e6).toBeCloseTo(8.27, 2);
    const healthy = show('view=layers').readouts;
    says('to 2 times the last. That is healthy.');
    saysNumber('2', healthy.ratio);
    const gone = show('view=layers&steps=400').readouts;
    says('The explosion is over, and the gradient has vanished.');
    expect(gone.ratio).toBeLessThan(1e-5);
    const sparse = show('view=layers&penalty=l1').readouts;
    says('60% of the weights are exactly 0');
    expect(sparse.zeros).toBeCloseTo(0.604, 3);
    says('over 50 layers that is 40%');
    expect(1 - 0.99 ** 50).toBeCloseTo(0.4, 1);
  });

  it('knows the ranges of what it says over eight seeds', () => {
    says('57% to 87%, and 16% to 24%');
    const at = 'strength=1';
    expect(over(at, ({ sentence }) => Number(sentence.values.kept1))).toEqual([57, 87]);
    expect(over(at, ({ sentence }) => Number(sentence.values.kept2))).toEqual([16, 24]);
    says('*exactly* 0, on each of eight seeds');
    expect(over(`penalty=l1&${at}`, ({ readouts }) => Number(readouts['best-2']))).toEqual([0, 0]);

    const growth = ({ readouts }: ReturnType<typeof show>) => Number(readouts['growth-per-layer']);
    const ratio = ({ readouts }: ReturnType<typeof show>) => Number(readouts.ratio);
    says('0.99 to 1.05, and 0.65 to 9.3 times');
    const healthy = over('view=layers', growth);
    expect(healthy.map((value) => Number(value.toFixed(2)))).toEqual([0.99, 1.05]);
    expect(over('view=layers', ratio).map((value) => Number(value.toPrecision(2)))).toEqual([0.65, 9.3]);
    says('0.73 to 0.77, and below');
    expect(over('view=layers&steps=400', growth).map((value) => Number(value.toFixed(2)))).toEqual([
      0.73, 0.77,
    ]);
    expect(over('view=layers&steps=400', ratio)[1]).toBeLessThan(2e-6);
    says('0.60 to 0.66');
    expect(over('view=layers&penalty=l1', growth).map((value) => Number(value.toFixed(2)))).toEqual([
      0.6, 0.66,
    ]);
  });

  it('is right that decay under Adam leaves less of the first weight than L2, and more of the second', () => {
    says('On each of eight seeds decay leaves less of $w_1$ than L2 does, and more of $w_2$.');
    for (const seed of seeds) {
      const { values } = show(`penalty=decay&strength=1&optimizer=adam&seed=${seed}`).sentence;
      expect(values.left1, `seed ${seed}`).toBeLessThan(Number(values.kept1));
      expect(values.left2, `seed ${seed}`).toBeGreaterThan(Number(values.kept2));
    }
  });

  it('finds the first step as large as without a penalty', () => {
    const set = 'view=layers&steps=0&strength=10';
    says(`set="${set}"`);
    expect(show(set).readouts.ratio).toBe(show('view=layers&steps=0').readouts.ratio);
  });

  it('tells L2 and decay apart under Adam, and not under SGD', () => {
    says('(1.21, 0.52)');
    const settled = ({ readouts }: ReturnType<typeof show>) =>
      [readouts['w-1'], readouts['w-2']].map((weight) => Number(weight).toFixed(2));
    expect(settled(show('penalty=decay&strength=1'))).toEqual(['1.21', '0.52']);
    expect(settled(show('strength=1'))).toEqual(['1.21', '0.52']);
    expect(Number(show('strength=1&optimizer=adam').readouts['w-1'])).toBeCloseTo(1.21, 1);
    const decayed = show('penalty=decay&strength=1&optimizer=adam');
    says('(0.75, 0.80)');
    expect(settled(decayed)).toEqual(['0.75', '0.80']);
    says('L2 leaves 87% and 18% of the two weights, decay 52% and 27%');
    expect(decayed.sentence.values).toMatchObject({ kept1: 87, kept2: 18, left1: 52, left2: 27 });
  });
});
