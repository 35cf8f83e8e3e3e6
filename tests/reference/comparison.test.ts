import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCases } from './cases';
import { differences, type Expected } from './comparison';
import { kinds } from './kinds';

/** The same value with its last number moved by `shift`. */
function shifted(value: Expected, shift: number): Expected {
  if (typeof value === 'number') return value + shift;
  return value && [...value.slice(0, -1), shifted(value.at(-1) ?? null, shift)];
}

describe.each(['gradient', 'difference-walk', 'optimizer'])('one wrong number in a %s case', (kind) => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'reference-'));
    copyFileSync(join(import.meta.dirname, `${kind}.json`), join(folder, `${kind}.json`));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('fails that case, and no other', () => {
    const path = join(folder, `${kind}.json`);
    const copy = JSON.parse(readFileSync(path, 'utf8'));
    const [name] = Object.keys(copy.cases[1].expected);
    if (!name) throw new Error('the case expects nothing');
    copy.cases[1].expected[name] = shifted(copy.cases[1].expected[name], 3 * copy.tolerance[name]);
    writeFileSync(path, JSON.stringify(copy));

    const [read] = readCases(folder);
    const answer = kinds[kind];
    if (!read || !answer) throw new Error('nothing to compare');
    const failing = read.file.cases.flatMap(({ input, expected }, k) =>
      differences(answer(input), expected, read.file.tolerance).length > 0 ? [k] : [],
    );
    expect(failing).toEqual([1]);
  });
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

  it('measures a relative tolerance against the whole array, or against each layer of a layered one', () => {
    const ours = { a: [[1e6], [1.001]] };
    const theirs = { a: [[1e6], [1]] };
    expect(differences(ours, theirs, { relative: 1e-6 })).toEqual([]);
    expect(differences(ours, theirs, { relative: 1e-6 }, ['a'])).toHaveLength(1);
    expect(differences({ a: 1e-200 }, { a: 1.1e-200 }, { relative: 1e-3 })).toHaveLength(1);
    expect(differences({ a: 1e-301 }, { a: 0 }, { relative: 1e-3 })).toEqual([]);
  });
});
