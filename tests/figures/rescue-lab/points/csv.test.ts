import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostRows, readCsv } from '@/figures/rescue-lab/points/csv';

const good = Array.from({ length: 12 }, (_, k) => `${k},${k * k},${k % 2}`);
const text = (...lines: string[]) => lines.join('\n');
const read = (pasted: string) => {
  const result = readCsv(pasted, 1);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result;
};
const failure = (pasted: string) => {
  const result = readCsv(pasted, 1);
  return result.ok ? null : result.failure;
};

describe('pasted points', () => {
  it('are read with commas, semicolons or tabs, with a header or without, whatever ends the lines', () => {
    const plain = read(text(...good));
    expect(plain).toMatchObject({ good: 12, used: 12, bad: 0, labels: ['0', '1'] });
    for (const [separator, end] of [
      [';', '\n'],
      ['\t', '\r\n'],
      [', ', '\n\n'],
    ] as const) {
      const other = [
        '\ufeffx;y;label'.replaceAll(';', separator),
        ...good.map((row) => row.replaceAll(',', separator)),
      ];
      expect(read(other.join(end)).dataset).toEqual(plain.dataset);
    }
  });

  it('are read with decimal commas where semicolons separate', () => {
    const { dataset } = read(text(...good.map((row) => row.replaceAll(',', ';').replace(';', ',5;'))));
    expect(dataset.scaling[0].center % 1).not.toBe(0);
  });

  it('are standardized by the training part, and say what they were', () => {
    const { dataset } = read(text(...good));
    const firsts = dataset.train.inputs.filter((_, k) => k % 2 === 0);
    const mean = firsts.reduce((sum, x) => sum + x, 0) / firsts.length;
    expect(mean).toBeCloseTo(0, 12);
    expect(firsts.reduce((sum, x) => sum + x * x, 0) / firsts.length).toBeCloseTo(1, 12);
    const [{ center, scale }] = dataset.scaling;
    for (const x of firsts) expect(Math.round(center + scale * x)).toBeCloseTo(center + scale * x, 10);
  });

  it('keep a quarter of each class for trying', () => {
    const { dataset } = read(
      text(...Array.from({ length: 200 }, (_, k) => `${k},1,${k < 40 ? 'no' : 'yes'}`)),
    );
    expect([dataset.train.labels.length, dataset.test.labels.length]).toEqual([150, 50]);
    expect(dataset.test.labels.filter((label) => label === 0)).toHaveLength(10);
  });

  it('take any two labels, in order', () => {
    const labeled = (a: string, b: string) =>
      read(text(...good.map((row, k) => row.slice(0, -1) + (k % 2 ? a : b)))).labels;
    expect(labeled('cat', 'dog')).toEqual(['cat', 'dog']);
    expect(labeled('dog', 'cat')).toEqual(['cat', 'dog']);
    expect(labeled('10', '9')).toEqual(['9', '10']);
    expect(labeled('1', '-1.0')).toEqual(['-1', '1']);
    expect(labeled('猫', '狗')).toHaveLength(2);
  });

  it('believe a fourth column that says train and test', () => {
    const rows = good.map((row, k) => `${row},${k < 8 ? 'train' : 'test'}`);
    expect(read(text(...rows)).dataset.test.labels).toHaveLength(4);
  });

  it('are the same for the same seed', () => {
    const many = text(...Array.from({ length: 3000 }, (_, k) => `${k},${k % 7},${k % 2}`));
    expect(readCsv(many, 4)).toEqual(readCsv(many, 4));
    expect(readCsv(many, 4)).not.toEqual(readCsv(many, 5));
  });
});

describe('bad rows', () => {
  it('are left out and reported, by row and reason', () => {
    const result = read(
      text(
        'x,y,label',
        ...good,
        '',
        '1,2',
        '1,abc,0',
        'NaN,2,1',
        '1,1e999,0',
        '1,,0',
        '1,2,',
        '1,∞,1',
        '1,2,3,4',
      ),
    );
    expect(result.good).toBe(12);
    expect(result.bad).toBe(8);
    expect(result.problems).toEqual([
      { row: 15, kind: 'columns', found: 2, wanted: 3 },
      { row: 16, kind: 'not-a-number', column: 2, text: 'abc' },
      { row: 17, kind: 'not-finite', column: 1, text: 'NaN' },
      { row: 18, kind: 'not-finite', column: 2, text: '1e999' },
      { row: 19, kind: 'missing', column: 2 },
      { row: 20, kind: 'missing', column: 3 },
      { row: 21, kind: 'not-finite', column: 2, text: '∞' },
      { row: 22, kind: 'columns', found: 4, wanted: 3 },
    ]);
  });

  it('are not reported one by one without end', () => {
    const result = read(text(...good, ...Array.from({ length: 500 }, () => 'a,b,c')));
    expect(result.bad).toBe(500);
    expect(result.problems).toHaveLength(20);
  });

  it('are reported in short', () => {
    const [problem] = read(text(...good, `${'x'.repeat(10_000)},1,0`)).problems;
    expect(JSON.stringify(problem).length).toBeLessThan(120);
  });
});

describe('what cannot be used says why', () => {
  it.each([
    ['nothing', '', { kind: 'empty' }],
    ['blank lines', '\n \n\t\n', { kind: 'empty' }],
    ['one column', '1\n2\n3', { kind: 'columns', found: 1 }],
    ['prose', 'It was a dark and stormy night.', { kind: 'columns', found: 1 }],
    ['two columns', '1,2\n3,4', { kind: 'columns', found: 2 }],
    ['five columns', '1,2,3,4,5', { kind: 'columns', found: 5 }],
    ['a header alone', 'x,y,label', { kind: 'too-few', good: 0, fewest: 8 }],
    ['a few rows', text(...good.slice(0, 5)), { kind: 'too-few', good: 5, fewest: 8 }],
    ['one class', text(...good.map((row) => `${row.slice(0, -1)}a`)), { kind: 'one-class', label: 'a' }],
    [
      'a class of one',
      text(...good.map((row) => `${row.slice(0, -1)}a`), '1,2,b'),
      { kind: 'rare-class', label: 'b', found: 1, fewest: 2 },
    ],
    ['three classes', text(...good, '1,2,2'), { kind: 'many-classes', row: 13, labels: ['0', '1', '2'] }],
    ['too long a text', 'x'.repeat(20_000_001), { kind: 'too-long', most: 20_000_000 }],
  ])('%s', (_, pasted, expected) => {
    expect(failure(pasted)).toEqual(expected);
  });

  it('never throws, and never gives a point that is no number', () => {
    const cell = fc.oneof(
      fc.constantFrom('1', '2.5', '-1e150', '1e-320', 'NaN', '', 'a', '"', 'train', '1e308', '0'),
      fc.string({ maxLength: 5 }),
    );
    const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 40 });
    fc.assert(
      fc.property(rows, fc.constantFrom(',', ';', '\t'), (table, separator) => {
        const result = readCsv(text(...good, ...table.map((row) => row.join(separator))), 1);
        if (!result.ok) return;
        const { train, test } = result.dataset;
        for (const { inputs, labels } of [train, test]) {
          expect(inputs.every(Number.isFinite)).toBe(true);
          expect(new Set(labels)).toEqual(new Set([0, 1]));
        }
      }),
    );
  });
});

it('a hundred thousand rows are read within two seconds, and a run uses so many as it can', () => {
  const rows = Array.from(
    { length: 100_000 },
    (_, k) => `${Math.sin(k)},${Math.cos(k * k)},${k % 100 === 0 ? 1 : 0}`,
  );
  const pasted = text(...rows);
  const start = process.cpuUsage();
  const result = read(pasted);
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1000).toBeLessThan(2000);
  expect(result.good).toBe(100_000);
  expect(result.used).toBe(mostRows);
  const { train, test } = result.dataset;
  expect(train.labels.length + test.labels.length).toBe(mostRows);
  expect([...train.labels, ...test.labels].filter((label) => label === 1)).toHaveLength(mostRows / 100);
});
