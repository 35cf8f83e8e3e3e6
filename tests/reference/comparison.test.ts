import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCases } from './cases';
import { differences, type Expected, type Tolerances } from './comparison';
import { kinds, layered } from './kinds';

/** The same value with its last number moved by `shift`. */
function shifted(value: Expected, shift: number): Expected {
  if (typeof value === 'number') return value + shift;
  return value && [...value.slice(0, -1), shifted(value.at(-1) ?? null, shift)];
}

const size = (value: Expected): number =>
  typeof value === 'number' ? Math.abs(value) : Math.hypot(...(value ?? []).map(size));

/** Three times as much as the tolerance allows. */
function tooMuch(name: string, value: Expected, tolerance: Tolerances): number {
  const absolute = tolerance[name];
  if (absolute !== undefined) return 3 * absolute;
  const measured = layered.includes(name) && Array.isArray(value) ? (value.at(-1) ?? null) : value;
  return 3 * (tolerance.relative ?? Number.NaN) * size(measured);
}

describe.each(Object.keys(kinds))('one wrong number in a %s case', (kind) => {
  let folder = '';
  const text = readFileSync(join(import.meta.dirname, `${kind}.json`), 'utf8');
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'reference-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(Object.keys(JSON.parse(text).cases[1].expected))(
    'as its %s fails that case, and no other',
    (name) => {
      const copy = JSON.parse(text);
      const { expected } = copy.cases[1];
      expected[name] = shifted(expected[name], tooMuch(name, expected[name], copy.tolerance));
      writeFileSync(join(folder, `${kind}.json`), JSON.stringify(copy));

      const [read] = readCases(folder);
      const answer = kinds[kind];
      if (!read || !answer) throw new Error('nothing to compare');
      const failing = read.file.cases.flatMap(({ input, expected }, k) =>
        differences(answer(input), expected, read.file.tolerance, layered).length > 0 ? [k] : [],
      );
      expect(failing).toEqual([1]);
    },
  );
});

describe('the comparison', () => {
  it('passes equal numbers and names the one that differs', () => {
    expect(differences({ a: [1, [2, 3]] }, { a: [1, [2, 3]] }, { a: 0 })).toEqual([]);
    expect(differences({ a: [1, [2, 3]] }, { a: [1, [2, 4]] }, { a: 0.5 })).toEqual([
      'a: 3 instead of 4 at 2',
    ]);
  });

  it('fails what is missing, of another shape, not a number, or without a tolerance', () => {
    const failures = [
      differences({}, { a: 1 }, { a: 1 }),
      differences({ a: [1] }, { a: [1, 2] }, { a: 1 }),
      differences({ a: [[1, 2]] }, { a: [1, 2] }, { a: 1 }),
      differences({ a: Number.NaN }, { a: 1 }, { a: 1 }),
      differences({ a: [Number.NaN] }, { a: [1] }, { relative: 1 }),
      differences({ a: 1 }, { a: 1 }, {}),
      differences({ a: 0 }, { a: null }, { a: 1 }),
      differences({}, {}, {}),
    ];
    expect(failures.map((list) => list.length > 0)).toEqual(failures.map(() => true));
  });

  it('holds a zero in theory against the norm of its layer’s weight gradient', () => {
    const expected = { biasGradients: [null, [1]], weightGradients: [[[3], [4]], [[1]]] };
    const failures = ([first]: [unknown]) =>
      differences(
        { biasGradients: [first, [1]], weightGradients: [[[3], [4]], [[1]]] },
        expected,
        { relative: 1e-9 },
        ['biasGradients', 'weightGradients'],
      );
    expect(failures([[4e-12, 2e-12]])).toEqual([]);
    expect(failures([[4e-12, 4e-12]])).toHaveLength(1);
    expect(failures([[Number.NaN, 0]])).toHaveLength(1);
    expect(failures([[]])).toHaveLength(1);
    expect(failures([undefined])).toHaveLength(1);
  });

  it('measures a relative tolerance against the whole array, or against each layer of a layered one', () => {
    const ours = { a: [[1e6], [1.001]] };
    const theirs = { a: [[1e6], [1]] };
    expect(differences(ours, theirs, { relative: 1e-6 })).toEqual([]);
    expect(differences(ours, theirs, { relative: 1e-6 }, ['a'])).toHaveLength(1);
    expect(differences({ a: 1e-200 }, { a: 1.1e-200 }, { relative: 1e-3 })).toHaveLength(1);
    expect(differences({ a: 1e-301 }, { a: 0 }, { relative: 1e-3 })).toEqual([]);
  });
});
