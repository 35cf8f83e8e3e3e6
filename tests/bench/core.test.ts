import { describe, expect, it } from 'vitest';
import { backward } from '@/core/network/backward';
import { forward } from '@/core/network/forward';
import { denseGradients } from '../../bench/core/by-hand/network';
import { byHand } from '../../bench/core/contenders/by-hand';
import { course, courseTyped } from '../../bench/core/contenders/course';
import { distance } from '../../bench/core/distance';
import { missed } from '../../bench/core/targets';
import { type Contender, specimen, type TaskName, titles } from '../../bench/core/tasks';

const tasks = Object.keys(titles) as TaskName[];

describe('what the benchmark compares', () => {
  const hand = byHand();

  it.each([
    [course(), tasks],
    [courseTyped(), tasks.filter((task) => task !== 'network')],
  ] satisfies [Contender, TaskName[]][])(
    '$name gives the answers of the loops written by hand',
    (own, able) => {
      expect(Object.keys(own.tasks).sort()).toEqual([...able].sort());
      for (const task of able) {
        const answers = { ...own.tasks[task]?.() };
        expect(distance(answers, { ...hand.tasks[task]?.() })).toBeLessThan(1e-12);
      }
    },
  );

  it('every gradient of every weight and bias is the same in both', () => {
    const { network, inputs, targets } = specimen;
    const own = backward(forward(network, inputs), { loss: 'mse', target: targets });
    const { layers } = denseGradients(network.layers)(inputs, targets);
    layers.forEach(({ weights, bias }, k) => {
      const { weights: wanted, bias: wantedBias } = own.layers[k] ?? { weights: [], bias: [] };
      expect(distance({ weights, bias }, { weights: wanted, bias: wantedBias })).toBeLessThan(1e-12);
    });
  });

  it('counts a missing, a short and a meaningless answer as infinitely far', () => {
    expect(distance({}, { values: [1] })).toBe(Number.POSITIVE_INFINITY);
    expect(distance({ values: [1] }, { values: [1, 2] })).toBe(Number.POSITIVE_INFINITY);
    expect(distance({ values: [Number.NaN] }, { values: [1] })).toBe(Number.POSITIVE_INFINITY);
    expect(distance({ values: [1, 201] }, { values: [1, 200] })).toBe(1 / 200);
  });
});

describe('what the benchmark demands', () => {
  const result = (contender: Contender, median: number, distance = 0) => {
    const spread = { low: median, median, high: median };
    return { task: 'descent' as const, contender, timing: { time: spread, ratio: spread }, distance };
  };
  const library: Contender = { name: 'library', precision: 'float64', tolerance: 1e-12, tasks: {} };

  it('is at most one and a half times the loops, and four times with a typed formula', () => {
    expect(missed([result(byHand(), 1), result(course(), 1.5), result(courseTyped(), 4)])).toEqual([]);
    expect(missed([result(course(), 1.6), result(courseTyped(), 4.1)])).toHaveLength(2);
  });

  it('is the same answers, and no float64 library ahead', () => {
    expect(missed([result(course(), 1.2, 1e-9)])).toHaveLength(1);
    expect(missed([result(course(), 1.2), result(library, 1.1)])).toHaveLength(1);
    expect(missed([result(course(), 1.2), result({ ...library, precision: 'float32' }, 1.1)])).toEqual([]);
  });
});
