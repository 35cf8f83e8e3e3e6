import { describe, expect, it } from 'vitest';
import { schema } from '@/figures/unit-gradients/params';
import { ratesModel, rightLength } from '@/figures/unit-gradients/rates';
import { sweepOf, sweepStart, trainedLoss } from '@/figures/unit-gradients/sweep';
import {
  blankSweep,
  lengths,
  type Method,
  methods,
  rates,
  type Sweep,
  type SweepSettings,
} from '@/figures/unit-gradients/sweep-plan';
import { isWhole } from '@/figures/unit-gradients/useSweep';
import { defaults } from '@/params/schema';

const exploding: SweepSettings = defaults(schema);
const well = { ...exploding, gain: 1.2 };
const sigmoid = { ...exploding, activation: 'sigmoid', gain: 1, depth: 12 } as const;
/** Network A of the lesson. */
const frozen = { ...exploding, activation: 'sigmoid', gain: 1, data: 'clouds' } as const;
const seeds = [1, 2, 3, 4, 5, 6, 7, 8];

/** The first loss below `enough` among these rates, or the lowest. */
function lowest(settings: SweepSettings, method: Method, tried: readonly number[], enough = 0): number {
  let best = Number.POSITIVE_INFINITY;
  for (const rate of tried) {
    if (best > enough) best = Math.min(best, trainedLoss(settings, method, rate));
  }
  return best;
}

describe('gradients that differ by powers of ten from layer to layer', () => {
  it.each(seeds)('are served by no one rate, and by a rate for each layer: seed %i', (seed) => {
    const settings = { ...sigmoid, seed };
    const { layers } = sweepStart(settings);
    expect((layers.at(-2) ?? 0) / (layers[0] ?? 1)).toBeGreaterThan(1e6);
    expect(lowest(settings, 'one', [1, 10])).toBeGreaterThan(0.69);
    expect(lowest(settings, 'each', [0.1, 0.03], 0.25)).toBeLessThan(0.25);
  });

  it.each(seeds)('are out of reach of Adam’s ε as a rule, and not of one far below them: seed %i', (seed) => {
    const settings = { ...frozen, seed };
    expect(sweepStart(settings).layers[0]).toBeLessThan(1e-11);
    expect(trainedLoss(settings, 'adam', 0.01)).toBeGreaterThan(0.69);
    expect(trainedLoss({ ...settings, epsilon: 1e-16 }, 'adam', 0.01)).toBeLessThan(0.05);
  });
});

describe('the first gradient', () => {
  it.each(seeds)('predicts steps of useful length in a well-made network: seed %i', (seed) => {
    const { right, readouts } = ratesModel(sweepStart({ ...well, seed }));
    expect(right).toBeGreaterThan(3e-3);
    const [predicted, fallen] = [Number(readouts['predicted-fall']), Number(readouts['true-fall'])];
    expect(Math.abs(fallen / predicted - 1)).toBeLessThan(0.2);
  });

  it.each(seeds)('predicts no step of useful length where gradients explode: seed %i', (seed) => {
    const { right, readouts, sweep } = ratesModel(sweepStart({ ...exploding, seed }));
    expect(right).toBeLessThan(1.1e-5);
    // More than the whole loss, which cannot fall below 0; and next to nothing happens, or it rises.
    expect(readouts['predicted-fall']).toBeGreaterThan(2 * sweep.loss);
    expect(readouts['true-fall']).toBeLessThan(0.02);
  });

  it('is trusted only while every shorter step kept to it, whatever a longer one does by luck', () => {
    const predicted = Float64Array.from(lengths);
    const fallen = predicted.map((fall, k) => (k === 12 ? 0 : fall));
    expect(rightLength({ predicted, fallen })).toBe(lengths[11]);
    expect(rightLength({ predicted, fallen: predicted.map((fall) => -fall) })).toBeNull();
  });
});

it.each(seeds)('a rate that suits a well-made network does not train the exploding one: seed %i', (seed) => {
  expect(trainedLoss({ ...exploding, seed }, 'one', 0.1)).toBeGreaterThan(0.3);
});

describe('a sweep', () => {
  const small = { ...exploding, depth: 2, width: 3, data: 'clouds' } as const;

  it('tells how far it has come, and is whole at the end only', () => {
    const parts: boolean[] = [];
    const trained: number[] = [];
    const whole = sweepOf(small, (part) => {
      parts.push(isWhole(part));
      trained.push(methods.flatMap((m) => Array.from(part.losses[m])).filter((x) => !Number.isNaN(x)).length);
    });
    const all = methods.flatMap((method) => rates[method]).length;
    expect(trained).toEqual(Array.from({ length: all + 1 }, (_, k) => k));
    expect(parts.indexOf(true)).toBe(all);
    expect(ratesModel(whole).sentence.key).toBe('rates-one');
    for (const row of ratesModel(whole).rows) for (const cell of row) expect(cell).not.toBeNaN();
  });

  it('is under way while a rate is missing, and shows nothing of what was not computed', () => {
    const { sentence, readouts, rows } = ratesModel(blankSweep(small));
    expect(sentence.key).toBe('rates-under-way');
    expect(Object.values(readouts)).toEqual([null, null, null, null, null, null]);
    for (const row of rows) for (const cell of row) expect(cell).not.toBeNaN();
  });

  it('takes an overflow for a result', () => {
    const relu = { ...exploding, activation: 'relu', gain: 10, depth: 8, data: 'clouds' } as const;
    expect(trainedLoss(relu, 'one', 10)).toBe(Number.POSITIVE_INFINITY);
  });

  it.each([
    ['rates-one', 0.1, 0.1, 0.1],
    ['rates-each', 0.69, 0.1, 0.1],
    ['rates-adam', 0.69, 0.5, 0.1],
    ['rates-none', 0.69, 0.5, 0.5],
  ] as const)('says which ways of stepping learn: %s', (key, one, each, adam) => {
    const losses = { one, each, adam };
    const sweep: Sweep = {
      ...sweepStart(small),
      losses: {
        one: Float64Array.from(rates.one, () => losses.one),
        each: Float64Array.from(rates.each, () => losses.each),
        adam: Float64Array.from(rates.adam, () => losses.adam),
      },
    };
    expect(ratesModel(sweep).sentence.key).toBe(key);
  });

  it('says where the first gradient predicts nothing that could be measured', () => {
    const still = sweepStart({ ...frozen, depth: 24, activation: 'tanh', gain: 0 });
    const settled = Object.fromEntries(
      methods.map((method) => [method, Float64Array.from(rates[method], () => Math.LN2)]),
    ) as Record<Method, Float64Array>;
    expect(ratesModel({ ...still, losses: settled }).sentence.key).toBe('rates-still');
  });
});
