import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsOfUnits, unitsModel } from '@/figures/unit-gradients/model';
import { schema } from '@/figures/unit-gradients/params';
import { runOf } from '@/figures/unit-gradients/run';
import { defaults, type Values } from '@/params/schema';
import { anyState } from '../all-figures';

type State = Values<typeof schema>;

const at = (changes: Partial<State> = {}, frame?: number) => {
  const values = { ...defaults(schema), ...changes };
  return unitsModel(values.show, runOf(values), frame);
};
/** Many trainings of the smaller data set take as long as a few of the other. */
const clouds = { data: 'clouds' } as const;
const seeds = [1, 2, 3, 4, 5, 6, 7, 8];

describe('in one network at one time', () => {
  it('some units have a hundred times the last hidden layer’s gradient, others less than a hundredth', () => {
    const { readouts, sentence } = at(clouds);
    expect(sentence.key).toBe('both');
    expect(readouts.exploding).toBe(43);
    expect(readouts.vanishing).toBe(29);
    expect(readouts.spread).toBeCloseTo(7.46276e8, -4);
  });

  it.each(seeds)('gradients of units lie thousands to millions apart, whatever the seed: %i', (seed) => {
    expect(at({ seed }).readouts.spread).toBeGreaterThan(5000);
    expect(at({ seed, ...clouds }).readouts.spread).toBeGreaterThan(1e6);
    expect(at({ seed, ...clouds }, 0).readouts.spread).toBeGreaterThan(1e6);
  });

  it.each(seeds)('weights lie close together, and tell nothing of that: %i', (seed) => {
    expect(at({ seed, show: 'weight', ...clouds }).readouts.spread).toBeLessThan(200);
  });

  it.each(seeds)(
    'on the disk in its ring the units that explode are in the first twelve layers: %i',
    (seed) => {
      const { readouts, statuses } = at({ seed });
      expect(readouts.exploding).toBeGreaterThanOrEqual(17);
      expect(readouts.exploding).toBeLessThanOrEqual(66);
      expect(readouts.vanishing).toBeLessThanOrEqual(1);
      expect(statuses.lastIndexOf('exploding')).toBeLessThan(12 * 16);
    },
  );

  it('the global norm is what the louder layers make it', () => {
    const { shown } = at(clouds);
    const early = Math.hypot(...shown.layers.slice(0, 10));
    expect((early / shown.global) ** 2).toBeGreaterThan(0.99);
    expect(((shown.layers[19] ?? 0) / shown.global) ** 2).toBeLessThan(1e-5);
  });
});

describe('one change', () => {
  it.each(seeds)('of the gain to 1.2 makes nine units in ten even: %i', (seed) => {
    const { readouts } = at({ seed, gain: 1.2, ...clouds });
    expect(readouts.exploding).toBe(0);
    expect(readouts.vanishing).toBeLessThan(0.1 * 320);
  });

  it('to sigmoid units makes all layers but the last few vanish', () => {
    const { readouts, sentence, shown } = at({ activation: 'sigmoid', gain: 1 });
    expect(sentence.key).toBe('vanishing');
    expect(readouts.vanishing).toBeGreaterThan(250);
    expect((shown.layers[0] ?? 1) / (shown.layers[19] ?? 0)).toBeLessThan(1e-10);
  });

  it('to ReLU leaves units that are exactly 0, which the picture tells from small ones', () => {
    const { readouts, sentence, statuses } = at({ activation: 'relu', gain: Math.SQRT2 });
    expect(sentence.key).toBe('healthy-dead');
    expect(readouts.dead).toBeGreaterThan(50);
    expect(statuses.filter((status) => status === 'dead')).toHaveLength(Number(readouts.dead));
  });
});

describe('the update-to-weight ratio', () => {
  it('says that at the rate at which the run keeps calm nearly every unit stands still', () => {
    const { readouts, sentence } = at({ show: 'update' });
    expect(sentence.key).toBe('update-frozen');
    expect(readouts.vanishing).toBeGreaterThan(0.9 * 320);
  });

  it('is leveled by Adam: steps differ a thousand times less than gradients', () => {
    for (const seed of seeds) {
      const adam = { seed, optimizer: 'adam', rate: 1e-3, steps: 2, ...clouds } as const;
      const gradients = Number(at(adam).readouts.spread);
      const updates = Number(at({ ...adam, show: 'update' }).readouts.spread);
      expect(gradients).toBeGreaterThan(1e6);
      expect(updates).toBeLessThan(1e-3 * gradients);
    }
    expect(at({ optimizer: 'adam', rate: 1e-3, show: 'update' }).sentence.key).toBe('update-adam');
  });

  it('is at Adam’s first step the rate times √(weights) over ‖w‖, whatever the gradient', () => {
    const { shown } = at({ optimizer: 'adam', rate: 1e-3, steps: 0, show: 'update', ...clouds });
    const { shown: weights } = at({ steps: 0, show: 'weight' });
    // A unit of layer 7 with a gradient far above Adam's ε of 1e-8.
    const unit = 6 * 16;
    expect(shown.units[unit]).toBeCloseTo((1e-3 * Math.sqrt(17)) / (weights.units[unit] ?? 0), 6);
  });
});

describe('where nothing is left to compare', () => {
  it('a network of zeros has no gradient in any unit, and the figure says so', () => {
    expect(at({ gain: 0, ...clouds }).sentence.key).toBe('all-dead');
    expect(at({ gain: 0, show: 'weight', ...clouds }).sentence.key).toBe('weight-alone');
    expect(at({ gain: 0, show: 'update', ...clouds }).sentence.key).toBe('update-dead');
  });

  it('a rate is only too small where updates lie near one another, as the same state at a larger rate shows', () => {
    const even = { gain: 1, depth: 3, steps: 0, show: 'update' } as const;
    expect(at({ ...even, rate: 1e-7 }).sentence.key).toBe('update-slow');
    expect(at({ ...even, rate: 1e-2 }).sentence.key).toBe('update-even');
  });
});

describe('a run that blows up', () => {
  const state = { activation: 'relu', gain: 6, rate: 0.1 } as const;

  it('names layer and step', () => {
    const { sentence, faultLayer } = at(state);
    expect(sentence).toMatchObject({ key: 'overflow-activation', values: { next: 2, layer: 4 } });
    expect(faultLayer).toBe(4);
  });

  it('is no fault in the frames before', () => {
    expect(at(state, 0).faultLayer).toBeNull();
    expect(at(state, 0).sentence.key).not.toMatch(/overflow/);
  });
});

it('has a sentence, readouts and rows for every state, in every frame', () => {
  fc.assert(
    fc.property(anyState(schema), fc.nat(20), (state, frame) => {
      const values = { ...(state as State), steps: Math.min(8, (state as State).steps) };
      const model = unitsModel(values.show, runOf(values), frame);
      expect(rowsOfUnits(model)).toHaveLength(values.depth * values.width + 1);
      for (const value of Object.values(model.readouts)) expect(value).not.toBeNaN();
      for (const row of rowsOfUnits(model)) for (const cell of row) expect(cell).not.toBeNaN();
      const { vanishing, exploding, dead } = model.readouts;
      if (values.show !== 'weight') {
        expect(Number(vanishing) + Number(exploding) + Number(dead)).toBeLessThanOrEqual(
          values.depth * values.width,
        );
      }
    }),
    { numRuns: 40 },
  );
});
