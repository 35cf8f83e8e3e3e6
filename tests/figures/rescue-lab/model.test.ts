import { describe, expect, it } from 'vitest';
import { endOf } from '@/figures/rescue-lab/model';
import { healthOf } from '@/figures/rescue-lab/training/health';
import type { LaneSnapshot } from '@/figures/rescue-lab/training/protocol';
import { laneOf, modelOf } from './lane';

const keyOf = (...lanes: Parameters<typeof modelOf>[0]) => modelOf(lanes).sentence.key;

describe('the readouts', () => {
  it('are those of the last step and of the network after it', () => {
    const lane = laneOf({}, 3);
    const { readouts } = modelOf([lane]);
    const { record, evaluation } = lane.snapshot as LaneSnapshot;
    expect(readouts.step).toBe(3);
    expect(readouts.loss).toBe(evaluation.trainLoss);
    expect(readouts['train-accuracy']).toBe(evaluation.trainAccuracy);
    expect(readouts['first-gradient']).toBe(record?.weightNorms[0]);
    // Four hidden layers and a read-out: the last hidden layer is the fourth.
    expect(readouts['last-gradient']).toBe(record?.weightNorms[3]);
    expect(readouts['b-loss']).toBeNull();
  });

  it('say none before the engine has reported a step', () => {
    const { readouts, sentence, rows } = modelOf([{ ...laneOf({}), snapshot: null }]);
    expect(new Set(Object.values(readouts))).toEqual(new Set([null]));
    expect(sentence.key).toBe('waiting');
    expect(rows).toEqual([]);
  });

  it('tell of the network as it starts where no step has been taken yet', () => {
    const model = modelOf([laneOf({}, 0)]);
    expect(model.sentence.key).toBe('untouched');
    expect(model.readouts['first-gradient']).toBeNull();
    expect(model.readouts.loss).toBeGreaterThan(0);
  });
});

describe('the first step', () => {
  it('is healthy in four tanh layers that start as Xavier says', () => {
    expect(keyOf(laneOf({}))).toBe('first-healthy');
  });

  it('shows gradients that vanish in twenty sigmoid layers, for several seeds', () => {
    for (const seed of [1, 2, 3, 4, 5])
      expect(keyOf(laneOf({ activation: 'sigmoid', depth: 20, seed }))).toBe('first-vanishing');
  });

  it('shows gradients that explode in fifty tanh layers with weights three times as large', () => {
    for (const seed of [1, 2, 3]) expect(keyOf(laneOf({ depth: 50, gain: 3, seed }))).toBe('first-exploding');
  });

  it('shows gradients as small in every layer where signal and gradient both shrink, for several seeds', () => {
    for (const seed of [1, 2, 3])
      expect(keyOf(laneOf({ activation: 'relu', init: 'normal', depth: 50, seed }))).toBe('first-tiny');
  });

  it('shows gradients as large in every layer where both grow, for several seeds', () => {
    for (const seed of [1, 2, 3]) {
      const huge = { activation: 'relu', init: 'he', depth: 50, residual: 'plain', seed } as const;
      expect(keyOf(laneOf(huge))).toBe('first-huge');
      expect(keyOf(laneOf({ ...huge, residual: 'scaled' }))).toBe('first-healthy');
    }
  });

  it('does not call gradients too small where all is learned', () => {
    const done = laneOf({ data: 'gaussians' }, 4000);
    const { record } = done.snapshot as LaneSnapshot;
    expect(Math.max(...(record?.weightNorms.slice(0, -1) ?? []))).toBeLessThan(1e-6);
    expect(healthOf(done.snapshot as LaneSnapshot)).toBe('healthy');
  });

  it('calls them huge only where those of every hidden layer are', () => {
    const { snapshot } = laneOf({
      depth: 41,
      width: 2,
      activation: 'elu',
      init: 'he',
      residual: 'plain',
      seed: 492,
    });
    expect(healthOf(snapshot as LaneSnapshot)).not.toBe('huge');
  });

  it('shows gradients of exactly 0 where all weights are 0', () => {
    const lane = laneOf({ gain: 0 });
    expect(keyOf(lane)).toBe('first-dead');
    expect(healthOf(lane.snapshot as LaneSnapshot)).toBe('dead');
  });
});

describe('a run', () => {
  it('of the defaults learns the spiral in 200 steps, and part of it by heart', () => {
    const model = modelOf([laneOf({}, 201)]);
    expect(model.readouts['train-accuracy']).toBe(1);
    expect(model.sentence.key).toBe('memorized');
  });

  it('says that it has learned where the points that it has not seen are right, too', () => {
    expect(keyOf(laneOf({ data: 'gaussians' }, 60))).toBe('learned');
  });

  it('that overflows names the quantity, the layer and the step', () => {
    const lane = laneOf(
      { depth: 20, init: 'normal', activation: 'relu', gain: 2, rate: 1, optimizer: 'sgd' },
      40,
    );
    const { fault } = lane.snapshot as LaneSnapshot;
    const { sentence, readouts } = modelOf([lane]);
    expect(sentence.key).toMatch(/^(overflow|nan)-/);
    expect(sentence.values).toMatchObject({ step: fault?.step, layer: fault?.layer, format: 'float32' });
    // The picture is of the step before: it is the last that was good.
    expect(readouts.step).toBe((fault?.step ?? 0) - 1);
    expect(readouts.verdict).toMatch(/overflow|nan/);
  });
});

describe('two runs', () => {
  const a = laneOf({}, 150);
  const b = laneOf({ activation: 'sigmoid', depth: 20 }, 150);

  it('are described in one sentence, B with readouts and columns of its own', () => {
    const { sentence, readouts, columns, rows } = modelOf([a, b]);
    expect(sentence.key).toBe('compare');
    expect(Number(sentence.values.trainA)).toBeGreaterThan(Number(sentence.values.trainB));
    expect(readouts['b-verdict']).toBe('vanishing');
    expect(columns).toHaveLength(9);
    for (const row of rows) expect(row).toHaveLength(9);
  });

  it('say which of them has stopped', () => {
    const broken = laneOf(
      { depth: 20, init: 'normal', activation: 'relu', gain: 2, rate: 1, optimizer: 'sgd' },
      40,
    );
    expect(keyOf(a, broken)).toBe('compare-stopped-b');
    expect(keyOf(broken, a)).toBe('compare-stopped-a');
    expect(keyOf(broken, broken)).toBe('compare-stopped');
  });
});

describe('the axis of steps', () => {
  it('doubles when it is full, so that it stands still in between', () => {
    expect([1, 25, 26, 50, 51, 400, 401].map(endOf)).toEqual([25, 25, 50, 50, 100, 400, 800]);
  });
});
