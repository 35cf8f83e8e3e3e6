import { describe, expect, it } from 'vitest';
import { readCsv } from '@/figures/rescue-lab/points/csv';
import { words } from '@/figures/rescue-lab/words';

/** Twelve points with a decimal, and their labels. */
const xs = Array.from({ length: 12 }, (_, k) => k / 4 - 1.5);
const ys = Array.from({ length: 12 }, (_, k) => ((k * 5) % 7) + 0.125);
const points = xs.map((x, k) => [x, ys[k] as number, k % 2 === 0 ? 'no' : 'yes'] as const);

const read = (text: string) => {
  const result = readCsv(text, 1);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result;
};
const failure = (text: string) => {
  const result = readCsv(text, 1);
  return result.ok ? null : result.failure;
};
/** The points as they were in the text, in the order of x₁. */
function coordinates(text: string) {
  const { dataset, bad } = read(text);
  expect(bad).toBe(0);
  const { train, test, scaling } = dataset;
  const [first, second] = scaling;
  return [train, test]
    .flatMap(({ inputs }) =>
      Array.from({ length: inputs.length / 2 }, (_, k) => [
        Number((first.center + first.scale * (inputs[2 * k] as number)).toPrecision(10)),
        Number((second.center + second.scale * (inputs[2 * k + 1] as number)).toPrecision(10)),
      ]),
    )
    .sort((a, b) => (a[0] as number) - (b[0] as number));
}
const wanted = points.map(([x, y]) => [x, y]);
const rows = (write: (x: number, y: number, label: string, k: number) => string) =>
  points.map(([x, y, label], k) => write(x, y, label, k)).join('\n');
const comma = (value: number) => String(value).replace('.', ',');

describe('the same points, as they are written by', () => {
  it.each<[string, string]>([
    ['pandas, with its index', `,x,y,label\n${rows((x, y, label, k) => `${k},${x},${y},${label}`)}`],
    ['pandas, its index named', `index,x,y,label\n${rows((x, y, label, k) => `${k},${x},${y},${label}`)}`],
    ['pandas, without a header', rows((x, y, label, k) => `${k},${x},${y},${label}`)],
    ['R, write.csv', `"","x","y","label"\n${rows((x, y, label, k) => `"${k + 1}",${x},${y},"${label}"`)}`],
    ['R, write.table', `"x" "y" "label"\n${rows((x, y, label, k) => `"${k + 1}" ${x} ${y} "${label}"`)}`],
    [
      'R, printed',
      `       x     y label\n${rows((x, y, label, k) => `${String(k + 1).padEnd(3)} ${x}   ${y}    ${label}`)}`,
    ],
    [
      'a German spreadsheet',
      `x;y;Klasse\r\n${rows((x, y, label) => `${comma(x)};${comma(y)};${label}`).replaceAll('\n', '\r\n')}`,
    ],
    [
      'Excel, with its hint',
      `sep=;\r\nx;y;label\r\n${rows((x, y, label) => `${comma(x)};${comma(y)};${label}`)}`,
    ],
    ['a French spreadsheet, pasted', rows((x, y, label) => `${comma(x)}\t${comma(y)}\t${label}`)],
    [
      'a comma file with quoted decimal commas',
      rows((x, y, label) => `"${comma(x)}","${comma(y)}",${label}`),
    ],
    ['a Chinese input method', `横坐标，纵坐标，类别\n${rows((x, y, label) => `${x}，${y}，${label}`)}`],
    [
      'full-width digits',
      rows(
        (x, y, label) =>
          `${`${x}，${y}`.replace(/[\d.-]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))}，${label}`,
      ),
    ],
    ['ideographic commas', rows((x, y, label) => `${x}、${y}、${label}`)],
    ['a full stop for a point', rows((x, y, label) => `${`${x}，${y}`.replaceAll('.', '。')}，${label}`)],
    [
      'this page, with real minus signs',
      rows((x, y, label) => `${String(x).replace('-', '\u2212')}\t${y}\t${label}`),
    ],
    [
      'a Markdown table',
      `| x | y | label |\n|---:|---:|---|\n${rows((x, y, label) => `| ${x} | ${y} | ${label} |`)}`,
    ],
    ['a list of lists', `[${rows((x, y, label) => `[${x}, ${y}, "${label}"]`).replaceAll('\n', ', ')}]`],
    ['a list of tuples', `[${rows((x, y, label) => `(${x}, ${y}, '${label}')`).replaceAll('\n', ',\n ')}]`],
    [
      'a table with comments',
      `# made by hand\nx y label\n% more of it\n${rows((x, y, label) => `${x}  ${y}  ${label}`)}`,
    ],
    ['columns in another order', `label,x,y\n${rows((x, y, label) => `${label},${x},${y}`)}`],
    ['lines that end with a mark', rows((x, y, label) => `${x},${y},${label},`)],
    ['blanks that do not break', rows((x, y, label) => `${x}\u00a0${y}\u00a0${label}`)],
    ['a file with a mark at its start', `\ufeffx,y,label\n${rows((x, y, label) => `${x},${y},${label}`)}`],
    ['old Macs', `x,y,label\r${rows((x, y, label) => `${x},${y},${label}`).replaceAll('\n', '\r')}`],
    [
      'scientific programs',
      rows((x, y, label) => `${x.toExponential()},${y.toExponential().toUpperCase()},${label}`),
    ],
    ['powers of ten', rows((x, y, label) => `${x * 10}·10⁻¹;${y / 100}×10^2;${label}`)],
    [
      'Arabic digits',
      rows(
        (x, y, label) =>
          `${`${x};${y}`.replace(/\d/g, (d) => String.fromCharCode(0x660 + Number(d))).replaceAll('.', '٫')};${label}`,
      ),
    ],
  ])('%s', (_, text) => {
    expect(coordinates(text)).toEqual(wanted);
    expect(read(text).labels).toEqual(['no', 'yes']);
  });

  it('NumPy', () => {
    const written = rows((x, y, _, k) => `[${x} ${y} ${k % 2}.  ]`);
    for (const text of [
      `[${written}]`,
      `array([${written.replace(/(?<=\d) (?=\S)/g, ', ').replaceAll(']\n', '],\n')}])`,
    ]) {
      expect(coordinates(text)).toEqual(wanted);
      expect(read(text).labels).toEqual(['0', '1']);
    }
  });
});

describe('groups of digits', () => {
  const large = (write: (value: number) => string, mark: string) =>
    points.map(([, , label], k) => [write(1234 * (k + 1)), write(k + 0.5), label].join(mark)).join('\n');
  const values = points.map((_, k) => [1234 * (k + 1), k + 0.5]);
  const group = (mark: string, decimal: string) => (value: number) =>
    String(value)
      .replace('.', decimal)
      .replace(/\B(?=(\d{3})+(?!\d))/, mark);

  it.each<[string, string]>([
    ['by commas, with points', large((v) => `"${group(',', '.')(v)}"`, ',')],
    ['by points, with commas', large(group('.', ','), ';')],
    ['by blanks, with commas', large(group('\u00a0', ','), ';')],
    ['by narrow blanks', large(group('\u202f', ','), '\t')],
    ['by apostrophes', large(group('’', '.'), ';')],
  ])('are read %s', (_, text) => {
    expect(coordinates(text)).toEqual(values);
  });

  it('are refused where they could be fractions, and nothing tells', () => {
    const ambiguous = (mark: string, separator: string) =>
      points
        .map(([, , label], k) => [`${k + 1}${mark}250`, `${k + 2}${mark}125`, label].join(separator))
        .join('\n');
    for (const [mark, separator, text] of [
      [',', ';', '1,250'],
      [',', '\t', '1,250'],
      ['.', ';', '1.250'],
      ['.', '\t', '1.250'],
    ] as const)
      expect(failure(ambiguous(mark, separator))).toEqual({ kind: 'ambiguous-number', text });
    // Where commas separate, points are those of a program.
    expect(coordinates(ambiguous('.', ','))[0]).toEqual([1.25, 2.125]);
    expect(failure(`${ambiguous(',', ';')}\n0,5;1;no`)).toBeNull();
  });
});

describe('what could be misread is refused, and says why', () => {
  it.each<[string, string, object]>([
    [
      'commas and points for fractions',
      `${rows((x, y, l) => `${x};${y};${l}`)}\n0,5;1,5;no`,
      { kind: 'mixed-decimals', comma: '0,5', dot: '-1.5' },
    ],
    [
      'commas between and within numbers',
      rows((x, y, l) => `${comma(x + 0.1)},${comma(y)},${l}`),
      { kind: 'columns', found: 5 },
    ],
    [
      'a fourth column of its own',
      rows((x, y, l, k) => `${x},${y},${k % 3},${l}`),
      { kind: 'no-parts', text: 'no' },
    ],
    [
      'lost letters',
      rows((x, y, _, k) => `${x},${y},${k % 2 ? '\ufffd\ufffd' : '\ufffd'}`),
      { kind: 'lost-letters' },
    ],
  ])('%s', (_, text, expected) => {
    expect(failure(text)).toEqual(expected);
    for (const { csv } of Object.values(words))
      expect(csv.failures[(expected as { kind: keyof typeof csv.failures }).kind].length).toBeGreaterThan(10);
  });

  it('numbers with a unit, a percent sign or a power that is cut off', () => {
    const result = read(
      `${rows((x, y, l) => `${x},${y},${l}`)}\n5%,1,no\n5²,1,no\n1e,2,no\n12 kg,1,no\n1.2.3,1,no`,
    );
    expect(result.problems.map(({ kind }) => kind)).toEqual(Array(5).fill('not-a-number'));
  });

  it('values that are not there, in the writing of spreadsheets, R and databases', () => {
    const result = read(
      `${rows((x, y, l) => `${x},${y},${l}`)}\nNA,1,no\n#N/A,1,no\nnull,1,no\nInf,1,no\n#DIV/0!,2,no`,
    );
    expect(result.problems.map(({ kind }) => kind)).toEqual([
      'missing',
      'missing',
      'missing',
      'not-finite',
      'not-finite',
    ]);
  });

  it('labels that look like one number and are two', () => {
    const two = rows((x, y, _, k) => `${x},${y},${k % 2 ? '01' : '1'}`);
    expect(read(two).labels).toEqual(['01', '1']);
    const long = rows((x, y, _, k) => `${x},${y},${k % 2 ? '9007199254740993' : '9007199254740992'}`);
    expect(read(long).labels).toHaveLength(2);
    const full = rows((x, y, _, k) => `${x},${y},${k % 2 ? 'Ａ' : 'A'}`);
    expect(read(full).labels).toHaveLength(2);
  });
});
