import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureLayers } from '@/core/network/layer-statistics';
import { runStages } from '@/figure/compute';
import { depthCurves, ladder, shortened } from '@/figures/skip-connections/by-depth';
import { skipConnections } from '@/figures/skip-connections/figure';
import { kinds, setupOf, stages, tenthOf } from '@/figures/skip-connections/kinds';
import { schema } from '@/figures/skip-connections/params';
import { defaults, type Values } from '@/params/schema';
import { anyState } from '../all-figures';

type State = Values<typeof schema>;

const opened = defaults(schema);
const curves = depthCurves(opened);
/** The three networks; the curves over depth, which take their time, stay those of the opening. */
function networks(changed: Partial<State> = {}) {
  const values = { ...opened, ...changed };
  return skipConnections.model(values, runStages({ stages }, values), { frame: 0, part: curves });
}
const states = anyState(schema) as unknown as fc.Arbitrary<State>;
const seeds = Array.from({ length: 9 }, (_, k) => k + 1);
const median = (numbers: readonly number[]) =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
const mean = (numbers: readonly number[]) => numbers.reduce((sum, x) => sum + x, 0) / numbers.length;
const he = Math.SQRT2;

describe('a skip connection around every layer', () => {
  it('turns the vanishing of the baseline network into exploding, and with branch/√L mends it', () => {
    for (const seed of seeds) {
      const { ratios, verdicts } = networks({ seed });
      expect(verdicts).toEqual({ plain: 'vanishing', residual: 'exploding', scaled: 'healthy' });
      expect(ratios.plain).toBeLessThan(1e-7);
      expect(ratios.residual).toBeGreaterThan(1e7);
      expect(ratios.scaled).toBeLessThan(10);
    }
  });

  it('alone multiplies a gradient by about 1e10 over 50 layers of He’s weights; with branch/√L, by less than 10', () => {
    const ratios = seeds.map((seed) => networks({ gain: he, seed }).ratios);
    expect(Math.abs(Math.log10(median(ratios.map(({ residual }) => residual))) - 10.5)).toBeLessThan(1);
    expect(median(ratios.map(({ scaled }) => scaled))).toBeLessThan(10);
    // With 32 units a layer, about one seed in five passes it a little; at twice the width none of these does.
    for (const seed of seeds.slice(0, 6)) {
      const wide = { ...setupOf('scaled', { ...opened, gain: he, seed }), width: 64 };
      expect(measureLayers(wide, { weights: false }).ratio).toBeLessThan(10);
    }
  });

  it('spoils a plain network that was healthy', () => {
    for (const seed of seeds) {
      const model = networks({ gain: he, seed });
      expect(model.verdicts.plain).toBe('healthy');
      expect(model.sentence.key).toBe('spoiled');
    }
  });

  it('lets a gradient grow without bound, the deeper the more', () => {
    const depths = [10, 20, 50, 100];
    const grown = depths.map((depth) =>
      median(seeds.map((seed) => networks({ depth, seed }).ratios.residual)),
    );
    expect(grown).toEqual([...grown].sort((a, b) => a - b));
    expect(grown[3]).toBeGreaterThan(1e14);
  });

  it('grows more than mean-field theory says: about 1.38 a layer against 1.22', () => {
    const models = seeds.map((seed) => networks({ depth: 40, seed }));
    const grown = mean(models.map(({ readouts }) => Number(readouts['growth-residual'])));
    expect(grown).toBeGreaterThan(1.33);
    expect(grown).toBeLessThan(1.43);
    // √(1 + gain²/2)
    for (const { readouts } of models) expect(readouts['predicted-residual']).toBeCloseTo(Math.sqrt(1.5), 10);
  });

  it('with branch/√L is what it is alone with weights √L times as small, because ReLU passes factors on', () => {
    fc.assert(
      fc.property(states, ({ depth, gain, seed }) => {
        const scaled = networks({ depth, gain, seed }).measured.scaled;
        const small = networks({ depth, gain: gain / Math.sqrt(depth), seed }).measured.residual;
        scaled.forEach((ratio, l) => {
          expect(Math.abs(ratio / (small[l] ?? 0) - 1)).toBeLessThan(1e-9);
        });
      }),
      { numRuns: 25 },
    );
  });

  it('with branch/√L still explodes where weights are large and layers many', () => {
    for (const seed of seeds.slice(0, 5)) {
      expect(networks({ gain: 3, depth: 100, seed }).sentence.key).toBe('all-explode');
    }
  });

  it('at gain 0 passes the gradient on unchanged, where a plain network passes nothing', () => {
    const { ratios, sentence } = networks({ gain: 0 });
    expect(ratios).toEqual({ plain: 0, residual: 1, scaled: 1 });
    expect(sentence.key).toBe('nothing');
  });
});

describe('a plain network a tenth as deep', () => {
  it('keeps its gradient healthy where the deep one loses it', () => {
    for (const seed of seeds) {
      const short = Number(networks({ seed }).readouts.tenth);
      expect(short).toBeGreaterThan(0.1);
      expect(short).toBe(networks({ depth: 5, seed }).ratios.plain);
    }
    expect([1, 4, 15, 50, 100].map(tenthOf)).toEqual([1, 1, 2, 5, 10]);
  });
});

describe('the curves over depth', () => {
  it('pass through what the networks of each depth measure, and theory predicts', () => {
    for (const depth of [1, 10, 50, 100]) {
      const model = networks({ depth });
      const k = ladder.indexOf(depth as (typeof ladder)[number]);
      for (const kind of kinds) {
        expect(curves.measured[kind][k]).toBe(model.ratios[kind]);
        expect(curves.predicted[kind][k]).toBe(model.predicted[kind][0]);
      }
    }
    const sent = shortened(curves);
    sent.measured.residual.forEach((ratio, k) => {
      expect(ratio / (curves.measured.residual[k] ?? 0)).toBeCloseTo(1, 4);
    });
  });
});

describe('the figure', () => {
  it('is the microscope’s reading of each of the three networks', () => {
    fc.assert(
      fc.property(states, (state) => {
        const { ratios, measured } = networks(state);
        for (const kind of kinds) {
          const reading = measureLayers(setupOf(kind, state));
          expect(ratios[kind]).toBe(reading.ratio);
          expect(measured[kind][state.depth]).toBe(1);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('has finite numbers for every state', () => {
    fc.assert(
      fc.property(states, (state) => {
        const model = networks(state);
        for (const row of skipConnections.rows(model)) expect(row.every(Number.isFinite)).toBe(true);
        for (const value of Object.values(model.readouts)) expect(value).toSatisfy(Number.isFinite);
      }),
      { numRuns: 60 },
    );
  });

  it('meets every sentence that it has, but the one for what nobody foresaw', () => {
    const met = [
      { depth: 5 },
      { depth: 21, seed: 8 },
      {},
      { gain: he },
      { gain: 2 },
      { gain: 3, depth: 100 },
      { gain: 0 },
    ].map((changed) => networks(changed).sentence.key);
    expect(met).toEqual(['short', 'mended', 'traded', 'spoiled', 'both-explode', 'all-explode', 'nothing']);
  });
});
