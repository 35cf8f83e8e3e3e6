import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { modelAt } from '@/figure/model-at';
import { threeLandscapes } from '@/figures/three-landscapes/figure';
import { schema } from '@/figures/three-landscapes/params';
import { sayRun, withRuns } from '@/figures/three-landscapes/say';
import { en } from '@/figures/three-landscapes/words/en';
import { defaults, type Values } from '@/params/schema';
import { anyState } from '../all-figures';

type State = Values<typeof schema>;
const show = (state: Partial<State> = {}, frame?: number) =>
  modelAt(threeLandscapes, { ...defaults(schema), ...state }, frame);
const readout = (state: Partial<State>, name: 'x-1' | 'x-2' | 'x-3' | 'x-4') =>
  Number(show(state).readouts[name]);
const say = (state: Partial<State>) => {
  const model = show(state);
  return model.panels.map((panel) => sayRun(en, panel, model));
};

describe('the article’s three landscapes', () => {
  it('end after twenty steps: small at 60.18874, middle still wandering, large outside', () => {
    const { readouts } = show();
    expect(readouts['x-1']).toBeCloseTo(60.18874, 5);
    expect(readouts).toMatchObject({ 'verdict-1': 'settles', 'verdict-2': 'wanders', 'verdict-3': 'leaves' });
    expect(readouts['x-3']).toBeCloseTo(-36.99767, 4);
    expect(readouts).toMatchObject({ 'x-4': null, 'verdict-4': null });
  });

  it('leave the window with the large scale at step 2, and say so', () => {
    expect(show().panels[2]).toMatchObject({ left: 2, outside: true });
    expect(show({}, 1).panels[2]).toMatchObject({ left: null, outside: false });
    expect(say({})[2]).toBe('Scale 100 leaves the window at step 2; at step 20 it stands at −36.9977.');
  });

  it('mark the numbers of scales 10 and 100 as chaotic, and not those of scale 1', () => {
    expect(show().panels.map(({ chaotic }) => chaotic)).toEqual([false, true, true]);
    expect(show({}, 0).panels.map(({ chaotic }) => chaotic)).toEqual([false, false, false]);
  });
});

describe('the ruler', () => {
  it('says before anything is played that no minimum of scale 10 can hold a run', () => {
    const [small, middle, large] = show({}, 0).panels;
    expect(small?.minima.every(({ holds }) => holds)).toBe(true);
    expect(middle?.minima.some(({ holds }) => holds)).toBe(false);
    expect(large?.minima.some(({ holds }) => holds)).toBe(false);
    const etaLambdas = middle?.minima.map(({ etaLambda }) => etaLambda) ?? [];
    expect(Math.min(...etaLambdas)).toBeCloseTo(2.11, 2);
    expect(Math.max(...etaLambdas)).toBeCloseTo(4.5, 2);
  });

  it('is kept by every run: none settles at a minimum that cannot hold it', () => {
    fc.assert(
      fc.property(anyState(schema), (state) => {
        for (const { longRun, minima } of show(state).panels) {
          if (longRun?.kind !== 'settles') continue;
          const minimum = minima.find(({ x }) => Math.abs(x - longRun.at) < 1e-6);
          expect(minimum?.etaLambda ?? 0).toBeLessThan(2.001);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('holds every minimum of scale 10 at rate 0.1, and then the run settles', () => {
    const [panel] = show({ scales: '10', rate: 0.1, steps: 200 }).panels;
    expect(panel?.minima.every(({ holds }) => holds)).toBe(true);
    expect(panel?.longRun).toMatchObject({ kind: 'settles' });
  });
});

describe('two hundred steps', () => {
  const long = { scales: '6,7,8', steps: 200 };

  it('show scale 6 at rest, 7 swinging between two places, 8 at rest in the next valley', () => {
    expect(readout(long, 'x-1')).toBeCloseTo(60.1907, 4);
    expect([59.0896, 61.1421].some((x) => Math.abs(readout(long, 'x-2') - x) < 1e-4)).toBe(true);
    expect(readout(long, 'x-3')).toBeCloseTo(67.2838, 4);
    expect(show(long).readouts).toMatchObject({
      'verdict-1': 'settles',
      'verdict-2': 'swings',
      'verdict-3': 'settles',
    });
    expect(say(long)[1]).toBe('Scale 7 swings between 59.0896 and 61.1421.');
  });
});

describe('scaling the loss', () => {
  it('is scaling the rate: scale 10 at rate 0.1 makes the run of scale 1 at rate 1', () => {
    const [scaled] = show({ scales: '10', rate: 0.1 }).panels;
    const [plain] = show({ scales: '1', rate: 1 }).panels;
    scaled?.path.forEach((x, k) => {
      expect(x).toBeCloseTo(plain?.path[k] ?? Number.NaN, 9);
    });
    expect(scaled?.heights[20]).toBeCloseTo(10 * (plain?.heights[20] ?? Number.NaN), 9);
  });

  it('is scaling the rate for every scale and start where the run is calm', () => {
    const scale = fc.double({ min: 0.01, max: 1000, noNaN: true });
    const start = fc.double({ min: 50, max: 125, noNaN: true });
    fc.assert(
      fc.property(scale, start, (factor, from) => {
        const [scaled] = show({ scales: String(factor), rate: Math.min(10, 1 / factor), start: from }).panels;
        const [plain] = show({ scales: '1', rate: Math.min(1, 10 * factor), start: from }).panels;
        expect(scaled?.x).toBeCloseTo(plain?.x ?? Number.NaN, 9);
      }),
    );
  });
});

describe('verdicts', () => {
  it('do not depend on how many steps are shown', () => {
    for (const steps of [0, 1, 20, 500]) {
      const { readouts } = show({ scales: '1,7,10,100', steps });
      expect([1, 2, 3, 4].map((slot) => readouts[`verdict-${slot as 1 | 2 | 3 | 4}`])).toEqual([
        'settles',
        'swings',
        'wanders',
        'leaves',
      ]);
    }
  });

  it('are none at rate 0, where nothing moves', () => {
    const { readouts, sentence } = show({ rate: 0 });
    expect(readouts).toMatchObject({ 'x-1': 58, 'x-2': 58, 'verdict-1': null, 'verdict-2': null });
    expect(sentence.key).toBe('still');
  });

  it('say that a run left whenever one of its shown places lies outside the window', () => {
    fc.assert(
      fc.property(anyState(schema), (state) => {
        for (const { path, longRun } of show(state).panels) {
          const out = path.findIndex((x) => x < 50 || x > 125);
          if (out >= 0) expect(longRun).toMatchObject({ kind: 'leaves', step: out });
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('the frame shown', () => {
  it('holds the readouts of a run of so many steps', () => {
    for (const frame of [0, 1, 7]) {
      expect(show({}, frame).readouts).toEqual(show({ steps: frame }).readouts);
    }
    expect(show({}, 7).sentence.key).toBe('under-way');
    expect(show({ steps: 0 }).sentence.key).toBe('start');
  });
});

describe('the sentence', () => {
  it('names one scale or several on which no minimum holds', () => {
    const without = (scales: string) => withRuns(show({ scales }), en).sentence.values.without;
    expect(without('1,10')).toBe('scale 10');
    expect(without('1,10,100')).toBe('scales 10 and 100');
    expect(without('10,20,50,100')).toBe('scales 10, 20, 50 and 100');
  });
});

describe('a text that is no list of scales', () => {
  it('leaves the scales with which the figure opens', () => {
    expect(show({ scales: 'one, ten' }).panels.map(({ scale }) => scale)).toEqual([1, 10, 100]);
  });
});

describe('over the whole range', () => {
  it('everything shown is a number, or none, for one to four scales', () => {
    const scale = fc.double({ min: Math.log(0.01), max: Math.log(1000), noNaN: true }).map(Math.exp);
    const scales = fc.array(scale, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(anyState(schema), scales, fc.nat(500), (state, list, frame) => {
        const values = { ...(state as State), scales: list.join(',').slice(0, 60) };
        const model = withRuns(show(values, frame), en);
        for (const panel of model.panels) {
          expect(panel.path.every(Number.isFinite) && panel.heights.every(Number.isFinite)).toBe(true);
        }
        for (const value of Object.values(model.readouts)) expect(value).not.toBeNaN();
        expect(threeLandscapes.rows(model)).toHaveLength(values.steps + 1);
        expect(String(model.sentence.values.runs)).not.toMatch(/NaN|undefined|\{/);
      }),
      { numRuns: 100 },
    );
  });

  it('can be cloned between threads', () => {
    const model = show();
    expect(structuredClone(model)).toEqual(model);
  });
});
