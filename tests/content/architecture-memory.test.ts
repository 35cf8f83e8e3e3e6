import { describe, expect, it } from 'vitest';
import { modelAt } from '@/figure/model-at';
import { memoryCell } from '@/figures/memory-cell/figure';
import { schema } from '@/figures/memory-cell/params';
import { setting } from '@/figures/memory-cell/way-back';
import { eightSeeds, lesson, stateOf } from './lesson-claims';

const { says, saysNumber, saysOf, saysRange } = lesson('content/en/fixes/architecture.mdx');
const cell = (set: string) => modelAt(memoryCell, stateOf(schema, set));
const known = new Map<string, readonly ReturnType<typeof cell>[]>();

/** A state at eight seeds, each run once. */
function seeds(set: string) {
  const found =
    known.get(set) ?? eightSeeds.map((seed) => modelAt(memoryCell, { ...stateOf(schema, set), seed }));
  known.set(set, found);
  return found;
}
const rnn = (set: string) => seeds(set).map(({ readouts }) => readouts.rnn);
const lstm = (set: string) => seeds(set).map(({ readouts }) => readouts['lstm-cell']);

describe('the half of the lesson on architecture that is about memory', () => {
  it('knows what arrives a hundred steps back, with and without a memory cell', () => {
    const { readouts } = cell('');
    saysNumber(String.raw`6.0\cdot 10^{-13}`, readouts.rnn);
    saysNumber('4.06', readouts['lstm-cell']);
    saysOf('forget=1', String.raw`9.5\cdot 10^{-6}`, cell('forget=1').readouts['lstm-cell']);
    saysOf('forget=0', String.raw`3.2\cdot 10^{-17}`, cell('forget=0').readouts['lstm-cell']);
    for (const { readouts } of seeds('forget=0'))
      expect(readouts['lstm-cell']).toBeLessThan(Number(readouts.rnn));
  });

  it('is right that the gain makes first the RNN explode and then both', () => {
    const two = cell('gain=2');
    says('explodes, to 12,800 times');
    expect(Number(Number(two.readouts.rnn).toPrecision(3))).toBe(12_800);
    saysOf('gain=2', '162', two.readouts['lstm-cell']);
    expect([two.verdicts.rnn, two.verdicts.lstm]).toEqual(['exploding', 'healthy']);
    const five = cell('gain=5');
    expect([five.verdicts.rnn, five.verdicts.lstm]).toEqual(['exploding', 'exploding']);
    const other = cell('gain=5&seed=4');
    saysOf('gain=5&seed=4', '182', other.readouts['lstm-cell']);
    expect([other.verdicts.rnn, other.verdicts.lstm]).toEqual(['exploding', 'healthy']);
  });

  it('gives the ranges of eight seeds', () => {
    saysRange(String.raw`8\cdot 10^{-15} to 9\cdot 10^{-13}`, rnn(''));
    saysRange('| 4 to 18 |', lstm(''));
    saysRange(String.raw`1.9\cdot 10^{-6} to 1.5\cdot 10^{-5}`, lstm('forget=1'));
    saysRange('| 2,600 to 70,000 |', rnn('gain=2'));
    saysRange('| 10 to 370 |', lstm('gain=2'));
    saysRange(String.raw`1\cdot 10^{10} to 5\cdot 10^{13}`, rnn('gain=3'));
    saysRange('| 6 to 1,100 |', lstm('gain=3'));
    saysRange(String.raw`1.2\cdot 10^{18} to 5.8\cdot 10^{19}`, rnn('gain=5'));
    saysRange('| 180 to 1,700,000 |', lstm('gain=5'));
    saysRange('(0.006 to 0.13 over', rnn('gain=1.5'));
  });

  it('tells at how many seeds an LSTM explodes', () => {
    says('at gain 5 it is beyond a thousand at seven of eight seeds');
    expect(seeds('gain=5').filter(({ verdicts }) => verdicts.lstm === 'exploding')).toHaveLength(7);
    expect(Math.min(...rnn('gain=3').map(Number))).toBeGreaterThan(1e10);
  });

  it('is right about what the inputs do: near 0 the slopes of tanh are near 1, and away from 0 the gradient vanishes', () => {
    says('scatter by about 0.55');
    // Input weights have variance 1/inputs.
    expect(setting.deviation).toBe(0.55);
    for (const { verdicts } of seeds('')) expect(verdicts.rnn).toBe('vanishing');
  });

  it('is right that a gain above 1 need not explode', () => {
    saysOf('gain=1.5', '0.019', cell('gain=1.5').readouts.rnn);
    expect(cell('gain=1.5').bound[0]).toBeGreaterThan(1e17);
  });

  it('knows the powers of a forget gate', () => {
    saysNumber('0.731', cell('forget=1').kept);
    says(String.raw`0.731^{100} = 2.5\cdot 10^{-14}`);
    saysNumber(String.raw`2.5\cdot 10^{-14}`, cell('forget=1').readouts.simple);
    says('0.99^{100} = 0.37');
    saysNumber('0.37', cell('forget=4.6').readouts.simple);
    says(String.raw`\sigma(2) = 0.88`);
    expect(cell('forget=2').kept).toBeCloseTo(0.88, 2);
  });

  it('knows for how long a bias keeps half of the cell', () => {
    says(String.raw`$0.7\,e^{b}$ steps`);
    for (const forget of [3, 4.6, 6]) {
      const half = Math.log(0.5) / Math.log(cell(`forget=${forget}`).kept);
      expect(half / (0.7 * Math.exp(forget))).toBeCloseTo(1, 1);
    }
  });
});
