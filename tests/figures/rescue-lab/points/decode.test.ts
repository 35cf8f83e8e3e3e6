import { describe, expect, it } from 'vitest';
import { readCsv } from '@/figures/rescue-lab/points/csv';
import { decode } from '@/figures/rescue-lab/points/decode';

const cat = [0xc3, 0xa8];
const dog = [0xb9, 0xb7];
/** Twelve rows whose labels are bytes of some encoding. */
const file = (one: readonly number[], other: readonly number[]) =>
  Uint8Array.from(
    Array.from({ length: 12 }, (_, k) => [
      ...Buffer.from(`${k},${(k * 5) % 7},`),
      ...(k % 2 ? one : other),
      0x0a,
    ]).flat(),
  );
const labelsOf = (bytes: Uint8Array) => {
  const found = decode(bytes);
  if (!('text' in found)) return found.problem;
  const result = readCsv(found.text, 1);
  return result.ok ? [...result.labels].sort() : result.failure.kind;
};
const text = Array.from({ length: 12 }, (_, k) => `${k},${(k * 5) % 7},${k % 2 ? '猫' : '狗'}`).join('\n');
const both = ['狗', '猫'].sort();
const utf16 = (mark: boolean, big: boolean) => {
  const bytes = Buffer.from(mark ? `\ufeff${text}` : text, 'utf16le');
  return Uint8Array.from(big ? bytes.swap16() : bytes);
};

describe('the labels of a file', () => {
  it('in UTF-8, with a mark or without, and in UTF-16 either way round are read', () => {
    expect(labelsOf(Buffer.from(text))).toEqual(both);
    expect(labelsOf(Buffer.from(`\ufeff${text}`))).toEqual(both);
    for (const mark of [true, false])
      for (const big of [true, false]) expect(labelsOf(utf16(mark, big))).toEqual(both);
  });

  it('in GBK are read as two, and that is reported', () => {
    expect(labelsOf(file(cat, dog))).toEqual(both);
    expect(decode(file(cat, dog))).toMatchObject({ encoding: 'gb18030' });
  });

  it('never become one: an encoding that nothing tells is refused', () => {
    // “né” and “nè” in Windows-1252, “ㅁ” and “ㅂ” in UHC, katakana in Shift JIS.
    expect(labelsOf(file([0x6e, 0xe9], [0x6e, 0xe8]))).toBe('encoding');
    expect(labelsOf(file([0x81, 0x41], [0x81, 0x42]))).toBe('encoding');
    expect(labelsOf(file([0x83, 0x6c, 0x83, 0x52], [0x83, 0x43, 0x83, 0x6b]))).toBe('encoding');
  });

  it('of what is no text are not looked for', () => {
    expect(decode(Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0))).toEqual({ problem: 'workbook' });
    expect(decode(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3))).toEqual({ problem: 'binary' });
  });
});
