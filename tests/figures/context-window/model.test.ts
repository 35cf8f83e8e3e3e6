import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stream } from '@/core/random';
import { modelOf } from '@/figures/context-window/model';
import { openingRun, readOpening, withOpening, writeOpening } from '@/figures/context-window/opening';
import { schema } from '@/figures/context-window/params';
import { cuts, isWhole, lastFrame, type Run, runOf, type Settings } from '@/figures/context-window/run';
import { memoryTask } from '@/figures/context-window/task';
import { defaults } from '@/params/schema';
import { drawn } from './drawn';

const settings = (set: Partial<Settings> = {}): Settings => ({ ...defaults(schema), ...set });
/** Seed 1 is the run with which the figure opens. */
const trained = (set: Partial<Settings>) =>
  modelOf(Object.keys(set).length === 1 && set.seed === 1 ? openingRun() : runOf(settings(set)));
const seeds = [1, 2, 3];

describe('a mark twenty steps back, with a distractor at every step between', () => {
  it.each(seeds)('is learned along the whole way back, and not through a window of 5: seed %i', (seed) => {
    const { readouts, sentence } = trained({ seed });
    expect(readouts.whole).toBeGreaterThanOrEqual(0.99);
    expect(readouts.gradient).toBeLessThanOrEqual(0.6);
    expect(readouts.context).toBeLessThanOrEqual(0.6);
    expect(sentence.key).toBe('whole-alone');
  });

  it.each(seeds)('is learned through a window of 40, which cuts nothing: seed %i', (seed) => {
    const { readouts, sentence, parts } = trained({ seed, window: 40 });
    for (const cut of cuts) expect(readouts[cut]).toBeGreaterThanOrEqual(0.99);
    expect(sentence.key).toBe('no-cut');
    expect(parts.map(({ until }) => until)).toEqual([null, null, null]);
  });

  it('is partly found through a cut where a bias of 3 makes the cell keep what it has', () => {
    const { readouts, sentence } = trained({ forget: 3 });
    expect(readouts.gradient).toBeGreaterThan(0.8);
    expect(readouts.context).toBeLessThan(0.6);
    expect(sentence.key).toBe('gradient-partly');
  });

  it('is learned by nobody if the cell forgets half of itself at each step', () => {
    const { readouts, sentence } = trained({ forget: 0 });
    for (const cut of cuts) expect(readouts[cut]).toBeLessThanOrEqual(0.6);
    expect(sentence.key).toBe('none');
    expect(Number(readouts.reach)).toBeLessThan(1e-4);
  });
});

describe('without distractors', () => {
  it.each(seeds)('a gradient cut at 5 still learns, a context cut does not: seed %i', (seed) => {
    const { readouts, sentence } = trained({ seed, distractors: 0 });
    expect(readouts.gradient).toBeGreaterThanOrEqual(0.99);
    expect(readouts.context).toBe(0.5);
    expect(sentence.key).toBe('gradient-too-silent');
  });
});

describe('the way back', () => {
  it('is 1 at the end, and nothing beyond a cut', () => {
    const { parts } = modelOf(openingRun());
    for (const { reach, until } of parts) {
      expect(reach[0]).toBe(1);
      reach.forEach((share, back) => {
        expect(Number.isNaN(share)).toBe(until !== null && back > until);
        if (until === null || back <= until) expect(share).toBeGreaterThan(0);
      });
    }
    expect(parts.map(({ until }) => until)).toEqual([null, 4, 4]);
  });

  it('is, before training, the same for the whole and the gradient cut, as far as the latter goes', () => {
    const [whole, gradient] = modelOf(openingRun(), 0).parts;
    expect(gradient?.reach.slice(0, 5)).toEqual(whole?.reach.slice(0, 5));
  });
});

describe('the task', () => {
  it('has as many marks of either sign, so that one who does not listen is right half of the time', () => {
    const { target, sequence } = memoryTask(3, 10, true, stream(1, 'task'));
    expect(target.reduce((sum, mark) => sum + mark, 0)).toBe(0);
    expect(sequence.slice(0, 10)).toEqual(target);
    expect(sequence.every((x) => Math.abs(x) === 1)).toBe(true);
    expect(memoryTask(3, 10, false, stream(1, 'task')).sequence.slice(10)).toEqual(new Float64Array(30));
  });
});

describe('a run under way', () => {
  const parts: { frames: number; whole: boolean }[] = [];
  const run = runOf(settings({ lag: 2, window: 1 }), (part) =>
    parts.push({ frames: part.whole.accuracies.length, whole: isWhole(part) }),
  );

  it('tells after every frame how far it has come, and only at its end that it is whole', () => {
    expect(parts).toEqual(
      Array.from({ length: lastFrame }, (_, frame) => ({ frames: frame + 1, whole: false })),
    );
    expect(isWhole(run)).toBe(true);
  });

  it('says that it is training, how it began, and how far it is', () => {
    const cutOff = (frames: number): Run => ({
      ...run,
      whole: { ...run.whole, accuracies: run.whole.accuracies.slice(0, frames) },
    });
    expect(modelOf(cutOff(5)).sentence).toMatchObject({ key: 'training', values: { update: 80 } });
    expect(modelOf(run, 0).sentence.key).toBe('start');
    expect(modelOf(run, 7).sentence).toMatchObject({ key: 'under-way', values: { update: 140 } });
  });
});

describe('the run with which the figure opens', () => {
  it('goes through text and comes back with the digits that are shown', () => {
    const run = openingRun();
    const read = readOpening(JSON.parse(JSON.stringify(writeOpening(run))));
    expect(modelOf(read).sentence).toEqual(modelOf(run).sentence);
    for (const frame of [0, 10, lastFrame]) {
      const [a, b] = [modelOf(run, frame), modelOf(read, frame)];
      expect(b.readouts.whole).toBe(a.readouts.whole);
      expect(Number(b.readouts.reach) / Number(a.readouts.reach)).toBeCloseTo(1, 4);
    }
    expect(JSON.stringify(writeOpening(run)).length).toBeLessThan(20_000);
  });
});

describe('a run that has its whole way back in common with the opening', () => {
  const opened = openingRun();
  // As if another browser's functions had told other digits.
  const other: Run = {
    ...opened,
    whole: { accuracies: [0.5, 0.6, 0.7], reaches: opened.whole.reaches.slice(3, 6) },
    settings: { ...opened.settings, window: 6 },
  };

  it('shows that one as far as it has come, and its own cuts', () => {
    const { whole, gradient, context } = withOpening(other, opened);
    expect(whole.accuracies).toEqual(opened.whole.accuracies.slice(0, 3));
    expect(whole.reaches).toEqual(opened.whole.reaches.slice(0, 3));
    expect([gradient, context]).toEqual([other.gradient, other.context]);
  });

  it('shows it three times where the window cuts nothing', () => {
    const { whole, gradient, context } = withOpening(
      { ...other, settings: { ...opened.settings, window: 40 } },
      opened,
    );
    expect(gradient).toBe(whole);
    expect(context).toBe(whole);
  });

  it('is left as it is where more than the window differs', () => {
    for (const changed of [{ lag: 10 }, { distractors: 0 }, { forget: 0 }, { seed: 2 }] as const) {
      const run = { ...other, settings: { ...other.settings, ...changed } };
      expect(withOpening(run, opened)).toBe(run);
    }
  });
});

describe('over the whole range', () => {
  const any = fc.record({
    window: fc.oneof(fc.constantFrom(1, 40), fc.integer({ min: 1, max: 8 })),
    lag: fc.integer({ min: 1, max: 4 }),
    distractors: fc.constantFrom(0 as const, 1 as const),
    forget: fc.oneof(fc.constantFrom(0, 5), fc.double({ min: 0, max: 5, noNaN: true })),
    seed: fc.integer({ min: 1, max: 999 }),
  });

  it('every number shown is one, at every frame, and is drawn', () => {
    fc.assert(
      fc.property(any, fc.integer({ min: 0, max: lastFrame }), (set, frame) => {
        const run = runOf(set);
        const { readouts, sentence } = modelOf(run, frame);
        for (const value of [...Object.values(readouts), ...Object.values(sentence.values)])
          expect(Number.isFinite(value)).toBe(true);
        for (const cut of cuts)
          expect(run[cut].accuracies.every((share) => share >= 0 && share <= 1)).toBe(true);
        expect(drawn(run, frame)).not.toMatch(/NaN|Infinity|undefined/);
      }),
      { numRuns: 4 },
    );
  });

  it('can be cloned between threads', () => {
    expect(structuredClone(modelOf(openingRun()))).toEqual(modelOf(openingRun()));
  });
});
