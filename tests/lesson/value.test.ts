import { describe, expect, it } from 'vitest';
import { digits, percent } from '@/charts/text-format';
import { type Figure, figure, verdict } from '@/figure/definition';
import { valueText } from '@/lesson/value';
import { valueHtml } from '@/lesson/value-text';
import { renderFormula } from '@/markdown/katex';
import { choice, number } from '@/params/schema';

let models = 0;
const power = figure('power', {
  params: {
    base: number({ default: 2, min: -10, max: 10, step: 0.1 }),
    exponent: number({ default: 10, min: 0, max: 100, step: 1, integer: true }),
    sign: choice({ default: 'plus', choices: ['plus', 'minus'] }),
  },
  readouts: { value: digits(), share: percent(3, '00%'), none: digits(), size: verdict(['large'], 'large') },
  sentences: ['is'],
  columns: ['value'],
  model({ base, exponent, sign }) {
    models += 1;
    const value = (sign === 'minus' ? -1 : 1) * base ** exponent;
    return { readouts: { value, share: base / 10, none: null, size: 'large' }, sentence: 'is' };
  },
  rows: ({ readouts }) => [[readouts.value]],
});
const definitions: ReadonlyMap<string, Figure> = new Map([['power', power as unknown as Figure]]);
const text = (set: string | undefined, readout = 'value', digits?: string) =>
  valueText(definitions, { figure: 'power', set, readout, digits });

describe('a value of a figure in a lesson', () => {
  it('is written as the figure writes it, the parameters that are not named at their defaults', () => {
    expect(text(undefined)).toBe('1024');
    expect(text('sign=minus&exponent=3')).toBe('−8');
    expect(text('base=3', 'share')).toBe('30%');
    expect(text('base=0.5&exponent=30')).toBe('9.31323e−10');
  });

  it('is rounded to as many digits as the lesson asks for, zeros kept', () => {
    expect(text('base=1.5&exponent=2', 'value', '4')).toBe('2.250');
    expect(text('base=0.5&exponent=30', 'value', '2')).toBe('9.3e−10');
    expect(text('base=10&exponent=20', 'value', '1')).toBe('1e20');
    expect(() => text('', 'value', '3')).toThrow('"1024" has more digits than 3');
    expect(() => text('', 'share', '3')).toThrow('cannot be chosen');
  });

  it('is computed once for a state, however the state is named', () => {
    const before = models;
    text('base=7&exponent=2');
    text('exponent=2&base=7.0', 'share');
    expect(models).toBe(before + 1);
  });

  it('with a power of ten is a formula', () => {
    expect(valueHtml('−8.5e−21')).toBe(renderFormula(String.raw`{-8.5\cdot 10^{-21}}`, false));
    expect(valueHtml('6.4·10⁻⁹')).toBe(renderFormula(String.raw`{6.4\cdot 10^{-9}}`, false));
    expect(valueHtml('−0.5')).toBe('−0.5');
    expect(valueHtml('30%')).toBe('30%');
  });

  it.each([
    ['power', 'base=11', 'value', 'base cannot be "11"'],
    ['power', 'base=two', 'value', 'base cannot be "two"'],
    ['power', 'sign=both', 'value', 'sign cannot be "both"'],
    ['power', 'bass=2', 'value', 'no parameter "bass". There are: base, exponent, sign'],
    ['power', 'base=2', 'valve', 'no readout "valve". There are: value, share, none, size'],
    ['power', 'base=2', 'none', 'no number in this state, but null'],
    ['power', 'base=2', 'size', 'no number in this state, but large'],
    ['tower', 'base=2', 'value', 'no such figure. There are: power'],
  ])('fails the build for <Value figure="%s" set="%s" readout="%s" />: %s', (name, set, readout, reason) => {
    const ask = () => valueText(definitions, { figure: name, set, readout });
    expect(ask).toThrow(`<Value figure="${name}" set="${set}" readout="${readout}" />: `);
    expect(ask).toThrow(reason);
  });
});
