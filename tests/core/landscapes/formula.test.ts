import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cos, sin } from '@/core/calculus/sine';
import { surfaces } from '@/core/landscapes';
import { formulaLimit, parseFormula } from '@/core/landscapes/formula';
import { points } from '../trees';

function read(text: string) {
  const parsed = parseFormula(text);
  if (!parsed.ok) throw new Error(`${text}: ${JSON.stringify(parsed.problem)}`);
  return parsed.landscape;
}

describe('a formula that can be read', () => {
  const [x, y] = [0.7, -1.3];
  it.each<[string, number]>([
    ['x^2 + y^2', x * x + y * y],
    ['-x^2', -x * x],
    ['2x y', 2 * x * y],
    ['2sin(x)cos(y)', 2 * Math.sin(x) * Math.cos(y)],
    ['x(y + 1)', x * (y + 1)],
    ['pi(x)', Math.PI * x],
    ['(x + 1)(y - 1)', (x + 1) * (y - 1)],
    ['2^3^2', 512],
    ['x^-2', x ** -2],
    ['x**3', x ** 3],
    ['2^x', 2 ** x],
    ['e^-x', Math.exp(-x)],
    ['ln(x) + log(x)', 2 * Math.log(x)],
    [
      'exp(y) + sqrt(x) + abs(y) + tan(x) + tanh(y)',
      Math.exp(y) + Math.sqrt(x) - y + Math.tan(x) + Math.tanh(y),
    ],
    ['min(x, y, 0) + max(x, y)', y + x],
    ['+x - -y', x + y],
    ['1.5e-1x', 0.15 * x],
    ['5%', 0.05],
    ['Sin(X)', Math.sin(x)],
    ['x² − 2·y³ ÷ 3 × π', x * x - ((2 * y ** 3) / 3) * Math.PI],
    ['（ｘ＋１）＊ｙ', (x + 1) * y],
    ['x +\n y', x + y],
    ['7', 7],
    [`${'('.repeat(99)}x${')'.repeat(99)}`, x],
  ])('%s', (text, expected) => {
    expect(read(text).value([x, y])).toBeCloseTo(expected, 12);
  });

  it.each([
    ['hills', '0.2sin(x + y + sqrt(x^2 + y^2)) - sin(x/2)'],
    ['bowl', '(x^2 + y^2)/4'],
    ['saddle', '(x^2 - y^2)/4'],
    ['ripples', '(cos(2x) + cos(2y))/2'],
    ['valley', '((1 - x)^2 + 100(y - x^2)^2)/100'],
  ] as const)('typed, %s has the slopes and curvatures of the built-in one', (name, text) => {
    const typed = read(text);
    fc.assert(
      fc.property(points(2), (point) => {
        const [ours, built] = [typed.slope(point), surfaces[name].slope(point)];
        if (ours.kind !== 'smooth' || built.kind !== 'smooth') throw new Error(ours.kind);
        ours.gradient.forEach((entry, k) => {
          expect(entry).toBeCloseTo(built.gradient[k] ?? Number.NaN, 10);
        });
        typed
          .hessian(point)
          .flat()
          .forEach((entry, k) => {
            expect(entry).toBeCloseTo(surfaces[name].hessian(point).flat()[k] ?? Number.NaN, 8);
          });
      }),
    );
  });

  it('may use other variables where asked', () => {
    const parsed = parseFormula('w^2 + 1', ['w']);
    expect(parsed.ok && parsed.landscape.dimension).toBe(1);
    expect(parsed.ok && parsed.landscape.value([3])).toBe(10);
  });

  it('has the sine and cosine of the built-in landscapes, to the last bit', () => {
    const waves = read('sin(x) + 0 y');
    const shifted = read('cos(x) + 0 y');
    const out = new Float64Array(2);
    fc.assert(
      fc.property(fc.double({ min: -100, max: 100, noNaN: true }), (x) => {
        expect(waves.value([x, 1])).toBe(sin(x));
        expect(waves.gradientInto([x, 1], out)).toBe(sin(x));
        expect(out[0]).toBe(cos(x));
        expect(shifted.value([x, 1])).toBe(cos(x));
        expect(shifted.gradientInto([x, 1], out)).toBe(cos(x));
        expect(out[0]).toBe(0 - sin(x));
      }),
    );
  });

  it('has no value where numbers end, and says so', () => {
    expect(read('9^9^9^9 x').slope([1, 1])).toEqual({ kind: 'undefined', value: Number.POSITIVE_INFINITY });
    expect(read('log(-1)').slope([1, 1]).kind).toBe('undefined');
  });
});

describe('a formula that cannot be read', () => {
  it.each<[string, object]>([
    ['', { kind: 'empty' }],
    ['  \n ', { kind: 'empty' }],
    ['x'.repeat(formulaLimit + 1), { kind: 'too-long', limit: formulaLimit }],
    ['3 +', { kind: 'syntax', position: 3 }],
    ['(x', { kind: 'syntax', position: 2 }],
    ['x)', { kind: 'syntax', position: 1 }],
    ['2 3', { kind: 'syntax', position: 2 }],
    ['π² x) + 1', { kind: 'syntax', position: 4 }],
    ['|x|', { kind: 'syntax', position: 0 }],
    ['x, y', { kind: 'syntax', position: 1 }],
    ['z + x', { kind: 'unknown-name', name: 'z' }],
    ['xy', { kind: 'unknown-name', name: 'xy' }],
    ['i', { kind: 'unknown-name', name: 'i' }],
    ['sinh(x)', { kind: 'unknown-function', name: 'sinh' }],
    ['constructor(x)', { kind: 'unknown-function', name: 'constructor' }],
    ['import(x)', { kind: 'unknown-function', name: 'import' }],
    ['sin x', { kind: 'arguments', name: 'sin' }],
    ['sin^2(x)', { kind: 'arguments', name: 'sin' }],
    ['sin()', { kind: 'arguments', name: 'sin' }],
    ['log(x, 2)', { kind: 'arguments', name: 'log' }],
    ['max(x)', { kind: 'arguments', name: 'max' }],
    ['x!', { kind: 'unsupported', what: '!' }],
    ['x = 3', { kind: 'unsupported', what: '=' }],
    ['f(x) = x', { kind: 'unsupported', what: '=' }],
    ['[x, y]', { kind: 'unsupported', what: '[ ]' }],
    ['x > y', { kind: 'unsupported', what: '>' }],
    ['1 < x < 2', { kind: 'unsupported', what: '<' }],
    ['x ? y : 1', { kind: 'unsupported', what: '?' }],
    ['x; y', { kind: 'unsupported', what: ';' }],
    ['x # remark', { kind: 'unsupported', what: '#' }],
    ['x.constructor', { kind: 'unsupported', what: '.' }],
    ['x.constructor("return 1")(y)', { kind: 'unsupported', what: '.' }],
    ['"x"', { kind: 'unsupported', what: '" "' }],
    ['{a: x}', { kind: 'unsupported', what: '{ }' }],
    ['true', { kind: 'unsupported', what: 'true' }],
    ['1e999', { kind: 'unsupported', what: 'Infinity' }],
  ])('%j', (text, problem) => {
    expect(parseFormula(text)).toEqual({ ok: false, problem });
  });

  it('never throws, whatever is typed', () => {
    const letters = [...'xyπ²−(){}[]+-*/^.,;:=!?<>"\'#|&%@\\0129e sincoexplogmath√'];
    const typed = fc.string({ unit: fc.constantFrom(...letters), maxLength: formulaLimit + 10 });
    fc.assert(
      fc.property(fc.oneof(typed, fc.string({ unit: 'binary' })), (text) => {
        const parsed = parseFormula(text);
        if (parsed.ok) parsed.landscape.slope([1, 2]);
        else expect(parsed.problem.kind).toMatch(/^[a-z-]+$/);
      }),
      { numRuns: 2000 },
    );
  });

  it('stays quick at the longest and deepest', () => {
    for (const text of [
      '-'.repeat(199),
      `${'-'.repeat(199)}x`,
      '2^'.repeat(99),
      `${'x^'.repeat(99)}x`,
      '('.repeat(200),
    ]) {
      const start = performance.now();
      const parsed = parseFormula(text);
      if (parsed.ok) parsed.landscape.slope([1, 2]);
      expect(performance.now() - start).toBeLessThan(1000);
    }
  });
});
