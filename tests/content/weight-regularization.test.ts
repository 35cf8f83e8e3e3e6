import { describe, expect, it } from 'vitest';
import { weightPenalty } from '@/widgets/weight-penalty/model';
import { schema } from '@/widgets/weight-penalty/params';
import { lesson, stateOf } from './said';

const { says, saysNumber, saysOf } = lesson('content/en/fixes/weight-regularization.mdx');
const show = (set: string) => weightPenalty(stateOf(schema, set));

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
    saysOf('view=layers&steps=0', '1.38', start['growth-per-layer']);
    says('8 million times');
    expect(Number(start.ratio) / 1e6).toBeCloseTo(8.27, 2);
    const healthy = show('view=layers').readouts;
    saysOf('view=layers', '1.01', healthy['growth-per-layer']);
    saysNumber('2', healthy.ratio);
    const gone = show('view=layers&steps=400').readouts;
    saysOf('view=layers&steps=400', '0.754', gone['growth-per-layer']);
    saysNumber(String.raw`7.5\cdot 10^{-7}`, gone.ratio);
    const sparse = show('view=layers&penalty=l1').readouts;
    saysOf('view=layers&penalty=l1', '0.611', sparse['growth-per-layer']);
    says('60% of the weights are exactly 0');
    expect(sparse.zeros).toBeCloseTo(0.604, 3);
    says('over 50 layers that is 40%');
    expect(1 - 0.99 ** 50).toBeCloseTo(0.4, 1);
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
