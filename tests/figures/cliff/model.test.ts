import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { modelAt } from '@/figure/model-at';
import { cliff } from '@/figures/cliff/figure';
import { schema } from '@/figures/cliff/params';
import { defaults, type Values } from '@/params/schema';
import { long } from '@/scenes/cliff/surface';
import { wallFrom } from '@/scenes/cliff/wall';
import { anyState } from '../all-figures';

type State = Values<typeof schema>;
/** Its map takes longer than all else, and is no matter of the run. */
const { background: _, ...withoutMap } = cliff;
const show = (state: Partial<State> = {}, frame?: number) =>
  modelAt(withoutMap, { ...defaults(schema), ...state }, frame);
const lossAt = (state: Partial<State>) => Number(show(state).readouts.loss);

/** Steps after which the loss was higher than before. */
const rises = (losses: ArrayLike<number>, until: number) =>
  Array.from({ length: until }, (_, k) => k + 1).filter((k) => (losses[k] ?? 0) > (losses[k - 1] ?? 0));

describe('the run with which the figure opens', () => {
  it('goes down at every one of 72 steps, none of them longer than 0.18', () => {
    const { losses } = show();
    expect(rises(losses, 72)).toEqual([]);
    expect(losses[0]).toBeCloseTo(0.08587, 5);
    expect(losses[72]).toBeCloseTo(0.01448, 5);
    expect(show({}, 72).readouts['longest-step']).toBeCloseTo(0.1783, 4);
  });

  it('is thrown 16.9 units by step 73, out of the window', () => {
    const { readouts, thrown, outside } = show();
    expect(readouts['longest-at']).toBe(73);
    expect(readouts['longest-step']).toBeCloseTo(16.92, 2);
    expect(thrown).toMatchObject({ step: 73, leaves: true });
    expect(outside).toBe(true);
    expect(show({}, 72).outside).toBe(false);
  });

  it('meets a gradient ninety times the longest before it', () => {
    const { norms } = show();
    expect(norms[72]).toBeCloseTo(11.28, 2);
    expect((norms[72] ?? 0) / Math.max(...norms.slice(0, 72))).toBeGreaterThan(90);
  });

  it('lands where the gradient has vanished: a step there is 1e-11 long, and the loss stays at 0.09', () => {
    const { readouts, sentence } = show({ steps: 500 });
    expect(readouts.loss).toBeCloseTo(0.09, 9);
    expect(readouts['gradient-norm']).toBeLessThan(1e-11);
    expect(readouts['gradient-norm']).toBeGreaterThan(0);
    expect(sentence.key).toBe('thrown');
    expect(sentence.values).toMatchObject({ at: 73, length: 16.9, wall: 11.3, best: 0.0145 });
  });

  it('has digits that do not hang on rounding errors', () => {
    expect(show().chaotic).toEqual([]);
  });
});

describe('another constant rate', () => {
  it('that is small crawls: at 0.1 five hundred steps take the loss from 0.0859 to 0.0827 only', () => {
    const { sentence, thrown } = show({ rate: 0.1, steps: 500 });
    expect(lossAt({ rate: 0.1, steps: 500 })).toBeCloseTo(0.0827, 4);
    expect(thrown).toBeNull();
    expect(sentence.key).toBe('calm');
  });

  it('is a lottery near the wall: 1 arrives, 1.2 is thrown 13.3 units, 1.8 arrives, 7 is thrown again', () => {
    expect(show({ rate: 1, steps: 500 }).sentence.key).toBe('arrived');
    expect(show({ rate: 1.2, steps: 500 }).readouts['longest-step']).toBeCloseTo(13.34, 2);
    expect(lossAt({ rate: 1.2, steps: 500 })).toBeCloseTo(0.09, 6);
    expect(show({ rate: 1.2, steps: 500 }).sentence.key).toBe('thrown');
    expect(show({ rate: 1.8, steps: 500 }).sentence.key).toBe('thrown-and-back');
    expect(lossAt({ rate: 7, steps: 500 })).toBeGreaterThan(0.0899);
    expect(show({ rate: 7, steps: 500 }).sentence.key).toBe('thrown');
  });
});

describe('time steps', () => {
  it('make the wall: with five of them the same run settles in the valley', () => {
    const { sentence, thrown } = show({ time: 5, steps: 500 });
    expect(thrown).toBeNull();
    expect(sentence.key).toBe('arrived');
  });
});

describe('the wall', () => {
  it('stands where the gradient grows at least threefold through all time steps: none for one, more the more there are', () => {
    expect(wallFrom(1)).toBeGreaterThan(schema.w.max);
    expect(wallFrom(50)).toBeCloseTo(4.35, 2);
    expect(wallFrom(100)).toBeLessThan(wallFrom(50));
  });
});

describe('sentences', () => {
  it('tell every state from every other', () => {
    expect(show({ steps: 0 }).sentence.key).toBe('start');
    expect(show({ rate: 0 }).sentence.key).toBe('still');
    expect(show({}, 40).sentence.key).toBe('under-way');
    expect(show({ w: 4.9, b: -2.55 }).sentence.key).toBe('thrown-at-once');
  });
});

describe('the frame shown', () => {
  it('holds the readouts of a run of so many steps', () => {
    for (const frame of [0, 1, 72, 73])
      expect(show({}, frame).readouts).toEqual(show({ steps: frame }).readouts);
    expect(show({}, 0).readouts).toMatchObject({ 'longest-step': null, 'longest-at': null });
  });
});

describe('over the whole range', () => {
  it('everything shown is a number, or none', () => {
    fc.assert(
      fc.property(anyState(schema), fc.nat(500), (state, frame) => {
        const model = show(state, frame);
        for (const value of Object.values(model.readouts))
          expect(value === null || Number.isFinite(value)).toBe(true);
        expect(model.places.flat().every(Number.isFinite) && model.losses.every(Number.isFinite)).toBe(true);
        expect(model.places).toHaveLength(model.losses.length);
        for (const value of Object.values(model.sentence.values)) expect(value).not.toBeNaN();
        if (model.thrown) expect(model.thrown.length).toBeGreaterThan(long);
      }),
      { numRuns: 150 },
    );
  });

  it('the loss is that of an output between 0 and 1: 0.49 at the most', () => {
    fc.assert(
      fc.property(anyState(schema), (state) => {
        expect(show(state).losses.every((loss) => loss >= 0 && loss <= 0.49)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('starts a hair beside the wall are told, too', () => {
    const wall = (w: number) => 0.5 - w * (1 / (1 + Math.exp(-0.5)));
    const w = fc.double({ min: 4.5, max: 7, noNaN: true });
    const off = fc.double({ min: -1e-12, max: 1e-12, noNaN: true });
    fc.assert(
      fc.property(w, off, fc.constantFrom(1, 50, 100), (weight, aside, time) => {
        const model = show({ w: weight, b: wall(weight) + aside, time, rate: 10 });
        for (const value of Object.values(model.sentence.values)) expect(Number.isFinite(value)).toBe(true);
        for (const value of Object.values(model.readouts))
          expect(value === null || Number.isFinite(value)).toBe(true);
      }),
    );
  });

  it('can be cloned between threads', () => {
    expect(structuredClone(show())).toEqual(show());
  });
});
