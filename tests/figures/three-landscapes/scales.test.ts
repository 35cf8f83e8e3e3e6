import { describe, expect, it } from 'vitest';
import { readScales } from '@/figures/three-landscapes/scales';

const problem = (text: string) => {
  const read = readScales(text);
  return read.ok ? null : read.problem;
};

describe('readScales', () => {
  it('reads one to four numbers, apart by commas, blanks or semicolons, as keyboards here and there type them', () => {
    expect(readScales('1,10,100')).toEqual({ ok: true, scales: [1, 10, 100] });
    expect(readScales(' 6; 7 8 ')).toEqual({ ok: true, scales: [6, 7, 8] });
    expect(readScales('６，７、８')).toEqual({ ok: true, scales: [6, 7, 8] });
    expect(readScales('0.01 1e3')).toEqual({ ok: true, scales: [0.01, 1000] });
    expect(readScales('2,2')).toEqual({ ok: true, scales: [2, 2] });
  });

  it('says what is wrong with anything else', () => {
    expect(problem('')).toEqual({ kind: 'empty' });
    expect(problem(' , ;')).toEqual({ kind: 'empty' });
    expect(problem('1,ten')).toEqual({ kind: 'no-number', entry: 'ten' });
    expect(problem('1,0x10')).toEqual({ kind: 'no-number', entry: '0x10' });
    expect(problem('1,NaN')).toEqual({ kind: 'no-number', entry: 'NaN' });
    expect(problem('0')).toEqual({ kind: 'out-of-range', entry: '0' });
    expect(problem('-1')).toEqual({ kind: 'out-of-range', entry: '-1' });
    expect(problem('1001')).toEqual({ kind: 'out-of-range', entry: '1001' });
    expect(problem('1e999')).toEqual({ kind: 'out-of-range', entry: '1e999' });
    expect(problem('1,2,3,4,5')).toEqual({ kind: 'too-many', count: 5 });
  });
});
