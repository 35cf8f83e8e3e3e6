import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centralDifference } from '@/core/calculus/differences';
import { lossInto } from '@/core/network/loss';
import { recurrentBackward } from '@/core/network/recurrent/backward';
import { recurrentBackwardBuffers } from '@/core/network/recurrent/backward-buffers';
import { recurrentForward, recurrentForwardBuffers } from '@/core/network/recurrent/forward';
import { blankRecurrent, type Cell, recurrent } from '@/core/network/recurrent/model';
import { near, normals } from '../networks';

const cells: readonly Cell[] = ['rnn', 'lstm'];
const drawn = fc.record({
  cell: fc.constantFrom(...cells),
  inputs: fc.integer({ min: 1, max: 3 }),
  hidden: fc.integer({ min: 1, max: 4 }),
  outputs: fc.integer({ min: 1, max: 2 }),
  steps: fc.integer({ min: 1, max: 7 }),
  batch: fc.integer({ min: 1, max: 3 }),
  seed: fc.nat(1e6),
});

function build({
  steps,
  batch,
  ...shape
}: { steps: number; batch: number; seed: number } & Parameters<typeof recurrent>[0]) {
  const model = recurrent({ ...shape, gain: 1.5, bias: 0.3, forgetBias: 0.5 });
  const sequence = normals(steps * batch * shape.inputs, shape.seed, 'sequence');
  const goal = { loss: 'mse' as const, target: normals(batch * shape.outputs, shape.seed, 'target') };
  const lossOf = () => {
    const { output } = recurrentForward(model, sequence, batch);
    return lossInto(goal, output, shape.outputs, new Float64Array(output.length));
  };
  return { model, sequence, goal, lossOf };
}

describe('back-propagation through time', () => {
  it('gives every number the slope that central differences tend to', () => {
    fc.assert(
      fc.property(drawn, (options) => {
        const { model, sequence, goal, lossOf } = build(options);
        const exact = recurrentBackward(recurrentForward(model, sequence, options.batch), goal);
        const start = model.parameters.slice();
        const estimate = centralDifference(
          (point) => {
            model.parameters.set(Array.from(point));
            return lossOf();
          },
          start,
          1e-5,
        );
        model.parameters.set(start);
        expect(near(exact.parameters, estimate, 1e-6, 1e-8)).toBe(true);
      }),
    );
  });

  it('measures ∂L/∂h and ∂L/∂c before the first step, as central differences do', () => {
    for (const cell of cells) {
      const shape = { cell, inputs: 2, hidden: 3, outputs: 1 };
      const { model, sequence, goal } = build({ ...shape, steps: 4, batch: 2, seed: 8 });
      const buffers = recurrentForwardBuffers(model, 4, 2);
      const gradients = recurrentBackward(recurrentForward(model, sequence, 2, buffers), goal);
      const slope = (state: Float64Array) => {
        const found = centralDifference(
          (point) => {
            state.set(Array.from(point));
            const { output } = recurrentForward(model, sequence, 2, buffers);
            return lossInto(goal, output, 1, new Float64Array(2));
          },
          new Float64Array(state.length),
          1e-5,
        );
        state.fill(0);
        return found;
      };
      const [hidden, memory] = [buffers.hidden[0], buffers.cells[0]].map((state) =>
        slope(state ?? new Float64Array()),
      );
      expect(gradients.hiddenNorms[0]).toBeCloseTo(Math.hypot(...(hidden ?? [])), 8);
      expect(gradients.cellNorms[0]).toBeCloseTo(Math.hypot(...(memory ?? [])), 8);
    }
  });

  it('cut to a window is that of a shorter sequence which begins in the state reached', () => {
    fc.assert(
      fc.property(drawn, fc.integer({ min: 1, max: 7 }), (options, window) => {
        fc.pre(window <= options.steps);
        const { model, sequence, goal } = build(options);
        const { batch, inputs, steps } = options;
        const whole = recurrentForward(model, sequence, batch);
        const cut = recurrentBackward(whole, goal, { window });
        const buffers = recurrentForwardBuffers(model, window, batch);
        buffers.hidden[0]?.set(whole.hidden[steps - window] ?? []);
        buffers.cells[0]?.set(whole.cells[steps - window] ?? []);
        const late = sequence.slice((steps - window) * batch * inputs);
        const short = recurrentBackward(recurrentForward(model, late, batch, buffers), goal);
        expect(near(cut.parameters, short.parameters, 1e-12)).toBe(true);
        for (let t = 0; t <= steps; t++) {
          const norm = t <= steps - window ? 0 : short.hiddenNorms[t - steps + window];
          expect(cut.hiddenNorms[t]).toBeCloseTo(norm ?? Number.NaN, 12);
        }
      }),
    );
  });

  it('with a window longer than the sequence cuts nothing', () => {
    const { model, sequence, goal } = build({
      cell: 'rnn',
      inputs: 1,
      hidden: 3,
      outputs: 1,
      steps: 4,
      batch: 1,
      seed: 2,
    });
    const pass = recurrentForward(model, sequence, 1);
    expect(recurrentBackward(pass, goal, { window: 5 })).toEqual(recurrentBackward(pass, goal));
  });

  it('answers the same in memory used before', () => {
    for (const cell of cells) {
      const { model, sequence, goal } = build({
        cell,
        inputs: 2,
        hidden: 3,
        outputs: 1,
        steps: 6,
        batch: 2,
        seed: 3,
      });
      const fresh = recurrentBackward(recurrentForward(model, sequence, 2), goal, { window: 4 });
      const [forward, backward] = [
        recurrentForwardBuffers(model, 6, 2),
        recurrentBackwardBuffers(model, 6, 2),
      ];
      for (const window of [undefined, 4]) {
        const pass = recurrentForward(model, sequence, 2, forward);
        const again = recurrentBackward(pass, goal, { window, buffers: backward });
        if (window) expect(again.parameters).toEqual(fresh.parameters);
        if (window) expect(again.hiddenNorms).toEqual(fresh.hiddenNorms);
      }
    }
  });

  it('without the gradients of the weights measures the same way back', () => {
    for (const cell of cells) {
      const { model, sequence, goal } = build({
        cell,
        inputs: 2,
        hidden: 3,
        outputs: 1,
        steps: 6,
        batch: 2,
        seed: 5,
      });
      const pass = recurrentForward(model, sequence, 2);
      const whole = recurrentBackward(pass, goal);
      const lean = recurrentBackward(pass, goal, { weights: false });
      expect([lean.loss, lean.hiddenNorms, lean.cellNorms]).toEqual([
        whole.loss,
        whole.hiddenNorms,
        whole.cellNorms,
      ]);
      expect(lean.outputWeights).toEqual(whole.outputWeights);
    }
  });

  it('refuses what does not fit', () => {
    const { model, sequence, goal } = build({
      cell: 'rnn',
      inputs: 2,
      hidden: 3,
      outputs: 1,
      steps: 4,
      batch: 2,
      seed: 2,
    });
    expect(() => recurrentForward(model, sequence.slice(1), 2)).toThrow(RangeError);
    expect(() => recurrentForward(model, sequence, 2, recurrentForwardBuffers(model, 3, 2))).toThrow(
      RangeError,
    );
    const pass = recurrentForward(model, sequence, 2);
    for (const window of [0, -1, 1.5])
      expect(() => recurrentBackward(pass, goal, { window })).toThrow(RangeError);
  });
});

describe('memory', () => {
  /** An LSTM without weights but for its gates' biases: a cell that forgets at one rate. */
  function leaking(forgetBias: number, steps: number) {
    const model = blankRecurrent({ cell: 'lstm', inputs: 1, hidden: 2, outputs: 1 });
    model.bias.fill(forgetBias, 2, 4);
    model.outputWeights.fill(1);
    const pass = recurrentForward(model, new Float64Array(steps), 1);
    return recurrentBackward(pass, { loss: 'mse', target: [1] }).cellNorms;
  }

  it('of a cell fades by its forget gate: σ(1) = 0.731 a step, 2.5e-14 in 100', () => {
    const norms = leaking(1, 100);
    expect((norms[0] ?? 0) / (norms[100] ?? 1) / 0.7310585786300049 ** 100).toBeCloseTo(1, 10);
    expect((norms[0] ?? 0) / (norms[100] ?? 1)).toBeCloseTo(2.5e-14, 15);
  });

  it('of a cell that keeps 0.99 a step has 0.37 left after 100', () => {
    const norms = leaking(Math.log(99), 100);
    expect((norms[0] ?? 0) / (norms[100] ?? 1)).toBeCloseTo(0.99 ** 100, 10);
  });

  it('of a linear stretch of tanh fades or grows as the gain does, an orthogonal recurrence given', () => {
    for (const gain of [0.9, 1, 1.05]) {
      const model = recurrent({
        cell: 'rnn',
        inputs: 1,
        hidden: 6,
        outputs: 1,
        init: 'orthogonal',
        gain,
        seed: 4,
      });
      const pass = recurrentForward(model, new Float64Array(80), 1);
      const { hiddenNorms } = recurrentBackward(pass, { loss: 'mse', target: [1] });
      expect((hiddenNorms[0] ?? 0) / (hiddenNorms[80] ?? 1) / gain ** 80).toBeCloseTo(1, 10);
    }
  });

  it('10,000 steps long is walked back without breaking, to an exact 0 or past the largest number', () => {
    const steps = 10_000;
    const shape = { cell: 'rnn', inputs: 1, hidden: 4, outputs: 1, init: 'orthogonal', seed: 4 } as const;
    const silence = new Float64Array(steps);
    const goal = { loss: 'mse' as const, target: [1] };
    const fading = recurrent({ ...shape, gain: 0.5 });
    const faded = recurrentBackward(recurrentForward(fading, silence, 1), goal);
    expect(faded.hiddenNorms[0]).toBe(0);
    expect(faded.faults.zero?.quantity).toBe('hidden-gradient');
    expect(faded.faults.zero?.layer).toBeGreaterThan(steps - 1100);
    const growing = recurrent({ ...shape, gain: 2 });
    const grown = recurrentBackward(recurrentForward(growing, silence, 1), goal);
    // 2ᵏ passes 2¹⁰²⁴ some 1024 steps back from the end.
    expect(grown.faults.overflow?.layer).toBeGreaterThan(steps - 1030);
    expect(grown.faults.overflow?.layer).toBeLessThan(steps - 1010);
    const lstm = recurrent({ ...shape, cell: 'lstm' });
    expect(recurrentForward(lstm, silence, 1).hidden).toHaveLength(steps + 1);
  });
});
