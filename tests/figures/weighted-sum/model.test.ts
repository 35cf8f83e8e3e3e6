import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vectorJacobian } from '@/core/network/backward';
import { forward } from '@/core/network/forward';
import { blankNetwork } from '@/core/network/network';
import { modelAt } from '@/figure/model-at';
import { weightedSum } from '@/figures/weighted-sum/figure';
import { modelOf } from '@/figures/weighted-sum/model';
import { type Name, schema } from '@/figures/weighted-sum/params';
import { type Numbers, slopesOf, type Unit, unitsOf } from '@/figures/weighted-sum/slopes';
import { defaults } from '@/params/schema';
import { anyState } from '../all-figures';

const opened = defaults(schema);
const numbers = anyState(schema).map((state) => ({ ...opened, ...state }) as Numbers);
const names = Object.keys(schema) as Name[];
const units: readonly Unit[] = ['hidden-1', 'hidden-2', 'output'];

/** The same network, built and computed by the core. */
function inCore(n: Numbers) {
  const net = blankNetwork({ widths: [2, 2, 1], activation: 'identity' });
  net.layers[0]?.weights.set([n.w11, n.w21, n.w12, n.w22]);
  net.layers[1]?.weights.set([n.v1, n.v2]);
  return forward(net, Float64Array.of(n['input-1'], n['input-2']));
}

describe('the network as it opens', () => {
  it('has hidden 1 = 0.5·0.6 + 2·0.1 = 0.5, hidden 2 = −0.25 and the output 0.8', () => {
    expect(modelAt(weightedSum, opened).readouts).toEqual({
      'hidden-1': 0.5,
      'hidden-2': -0.25,
      output: 0.8,
    });
  });

  it('answers to input 1 by 0.6·1.2 through hidden 1 against 1.5·(−0.8) through hidden 2', () => {
    const [first, second, sum] = modelAt(weightedSum, opened).paths['input-1'];
    expect(first).toBeCloseTo(0.72, 14);
    expect(second).toBeCloseTo(-1.2, 14);
    expect(sum).toBeCloseTo(-0.48, 14);
  });

  it('answers to input 2 by 0.52', () => {
    expect(modelAt(weightedSum, opened).paths['input-2'][2]).toBeCloseTo(0.52, 14);
  });
});

it('computes what a network of the core with the same weights computes', () => {
  fc.assert(
    fc.property(numbers, (n) => {
      const { activations } = inCore(n);
      const { readouts } = modelAt(weightedSum, n);
      expect(readouts['hidden-1']).toBeCloseTo(activations[1]?.[0] ?? Number.NaN, 12);
      expect(readouts['hidden-2']).toBeCloseTo(activations[1]?.[1] ?? Number.NaN, 12);
      expect(readouts.output).toBeCloseTo(activations[2]?.[0] ?? Number.NaN, 12);
    }),
  );
});

it('sums over the paths what back-propagation finds', () => {
  fc.assert(
    fc.property(numbers, (n) => {
      const backward = vectorJacobian(inCore(n), Float64Array.of(1)).activations[0];
      const { paths } = modelAt(weightedSum, n);
      expect(paths['input-1'][0] + paths['input-1'][1]).toBeCloseTo(backward?.[0] ?? Number.NaN, 12);
      expect(paths['input-2'][0] + paths['input-2'][1]).toBeCloseTo(backward?.[1] ?? Number.NaN, 12);
    }),
  );
});

it('changes by the slope, exactly, however far one number goes', () => {
  fc.assert(
    fc.property(
      numbers,
      fc.constantFrom(...names),
      fc.double({ min: -5, max: 5, noNaN: true }),
      (n, name, step) => {
        const slopes = slopesOf(n)[name];
        const before = unitsOf(n);
        const after = unitsOf({ ...n, [name]: n[name] + step });
        for (const unit of units) {
          expect(after[unit] - before[unit]).toBeCloseTo(step * (slopes[unit] ?? 0), 10);
        }
      },
    ),
  );
});

it('lights only what a number can reach', () => {
  const reached = (name: Name) =>
    units.filter((unit) => (modelOf(opened, name).lit?.[unit] ?? null) !== null);
  expect(reached('input-1')).toEqual(['hidden-1', 'hidden-2', 'output']);
  expect(reached('w21')).toEqual(['hidden-1', 'output']);
  expect(reached('v2')).toEqual(['output']);
});

describe('the sentence', () => {
  const key = (touched: Name | null, values: Partial<Numbers> = {}) =>
    modelOf({ ...opened, ...values }, touched).sentence.key;

  it.each([
    ['both', null, {}],
    ['input', 'input-2', {}],
    ['input-against', 'input-1', {}],
    ['input-cancel', 'input-1', { w12: 0.6, v1: 1.2, v2: -1.2 }],
    ['input-one-path', 'input-1', { w12: 0 }],
    ['input-cut', 'input-1', { w12: 0, v1: 0 }],
    ['first-weight', 'w11', {}],
    ['first-weight-cut', 'w11', { v1: 0 }],
    ['first-weight-still', 'w11', { 'input-1': 0 }],
    ['last-weight', 'v1', {}],
    ['last-weight-still', 'v1', { w11: 0, w21: 0 }],
    ['last-weight-still', 'v2', { 'input-1': 3, w12: 0.1, 'input-2': 1, w22: -0.3 }],
  ] as const)('tells of %s when %s is touched', (expected, touched, values) => {
    expect(key(touched, values)).toBe(expected);
  });

  it('has finite numbers in every state', () => {
    fc.assert(
      fc.property(numbers, fc.constantFrom(null, ...names), (n, touched) => {
        const model = modelOf(n, touched);
        for (const value of [...Object.values(model.sentence.values), ...weightedSum.rows(model).flat()]) {
          if (typeof value === 'number') expect(value).toSatisfy(Number.isFinite);
        }
      }),
    );
  });
});
