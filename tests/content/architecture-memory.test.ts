import { describe, expect, it } from 'vitest';
import { memoryCell } from '@/widgets/memory-cell/model';
import { schema } from '@/widgets/memory-cell/params';
import { lesson, stateOf } from './said';

const { says, saysNumber, saysOf } = lesson('content/en/fixes/architecture.mdx');
const cell = (set: string) => memoryCell(stateOf(schema, set));

describe('the half of the lesson on architecture that is about memory', () => {
  it('knows what arrives a hundred steps back, with and without a memory cell', () => {
    const { readouts } = cell('');
    saysNumber(String.raw`6.0\cdot 10^{-13}`, readouts.rnn);
    saysNumber('4.06', readouts['lstm-cell']);
    saysOf('forget=1', String.raw`9.5\cdot 10^{-6}`, cell('forget=1').readouts['lstm-cell']);
    saysOf('forget=0', String.raw`3.2\cdot 10^{-17}`, cell('forget=0').readouts['lstm-cell']);
    expect(cell('forget=0').readouts['lstm-cell']).toBeLessThan(Number(cell('forget=0').readouts.rnn));
  });

  it('is right that the gain makes first the RNN explode and then both', () => {
    const two = cell('gain=2');
    says('explodes, to 12,800 times');
    expect(Number(Number(two.readouts.rnn).toPrecision(3))).toBe(12_800);
    saysOf('gain=2', '162', two.readouts['lstm-cell']);
    expect([two.verdicts.rnn, two.verdicts.lstm]).toEqual(['exploding', 'healthy']);
    const five = cell('gain=5');
    says('grows 72,000-fold');
    expect(Number(five.readouts['lstm-cell']) / 1000).toBeCloseTo(72, 0);
    expect([five.verdicts.rnn, five.verdicts.lstm]).toEqual(['exploding', 'exploding']);
    says('at gain 3 the RNN’s gradient is counted in trillions, the LSTM’s is 42');
    expect(cell('gain=3').readouts.rnn).toBeGreaterThan(1e12);
    saysNumber('42', cell('gain=3').readouts['lstm-cell']);
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
