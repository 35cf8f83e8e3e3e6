import { describe, expect, it } from 'vitest';
import type { LabSettings } from '@/figures/rescue-lab/params';
import type { EngineEvent } from '@/figures/rescue-lab/training/protocol';
import { hostedEngine } from '../host';
import { advance, doomed, laneWith, runWith } from '../settings';

const small: Partial<LabSettings> = { points: 40, width: 4, depth: 2 };

function started(...lanes: Partial<LabSettings>[]) {
  const hosted = hostedEngine();
  hosted.send({ kind: 'start', run: 1, lanes: lanes.map(laneWith), grid: 8 });
  return hosted;
}

const snapshots = (events: readonly EngineEvent[]) => events.filter((event) => event.kind === 'snapshot');
const checkpoints = (events: readonly EngineEvent[]) => events.filter((event) => event.kind === 'checkpoint');
const stepsOf = (events: readonly EngineEvent[]) =>
  snapshots(events).map(({ lanes }) => lanes.map(({ step }) => step));

describe('the engine', () => {
  it('shows a run’s beginning at once', () => {
    const { events } = started(small);
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ kind: 'snapshot', run: 1, status: 'paused' });
    const lane = snapshots(events)[0]?.lanes[0];
    expect(lane).toMatchObject({ step: 0, record: null, fault: null });
    expect(lane?.boundary?.probabilities).toHaveLength(64);
    expect(lane?.history.curves.count).toBe(1);
  });

  it('trains as the run alone does, and hands over nothing that the run still needs', () => {
    const hosted = started(small);
    hosted.send({ kind: 'play', pace: 1 });
    hosted.pass(3000);
    hosted.send({ kind: 'pause' });
    const last = checkpoints(hosted.events).at(-1)?.lanes[0];
    expect(last?.step).toBeGreaterThan(100);
    expect(last).toEqual(advance(runWith(small), last?.step ?? 0).checkpoint());
  });

  it('takes at most so many steps a frame as requested', () => {
    const hosted = started(small);
    hosted.send({ kind: 'play', pace: 2 });
    hosted.pass(1000);
    hosted.send({ kind: 'pause' });
    const [steps = 0] = stepsOf(hosted.events).at(-1) ?? [];
    expect(steps).toBeGreaterThan(110);
    expect(steps).toBeLessThanOrEqual(122);
  });

  it('shows at least 30 and at most 60 snapshots a second, and a checkpoint every two', () => {
    const hosted = started(small);
    hosted.send({ kind: 'play', pace: 'fast' });
    hosted.pass(4000);
    expect(snapshots(hosted.events).length / 4).toBeGreaterThan(30);
    expect(snapshots(hosted.events).length / 4).toBeLessThanOrEqual(61);
    expect([2, 3]).toContain(checkpoints(hosted.events).length);
  });

  it('waits with the next snapshot, but not with the next steps, until the last is seen', () => {
    const hosted = started(small);
    hosted.send({ kind: 'play', pace: 1 });
    hosted.pass(1000, false);
    expect(snapshots(hosted.events)).toHaveLength(2);
    hosted.send({ kind: 'seen' });
    hosted.pass(100, false);
    const [steps = 0] = stepsOf(hosted.events).at(-1) ?? [];
    expect(steps).toBeGreaterThan(50);
  });

  it('stands still after a pause, a step, or a slow step', () => {
    for (const command of [{ kind: 'pause' }, { kind: 'step', count: 3 }, { kind: 'slow-step' }] as const) {
      const hosted = started(small);
      hosted.send({ kind: 'play', pace: 'fast' });
      hosted.pass(100);
      hosted.send(command);
      expect(hosted.idle()).toBe(true);
      const reported = hosted.events.findLast(({ kind }) => kind === 'snapshot' || kind === 'slow-step');
      expect(reported).toMatchObject({ status: 'paused' });
    }
  });

  it('tells a slow step together with what comes after it', () => {
    const hosted = started(small);
    hosted.send({ kind: 'slow-step' });
    const reported = hosted.events.findLast((event) => event.kind === 'slow-step');
    expect(reported?.lanes[0]?.step).toBe(1);
    expect(reported?.after[0]?.step).toBe(1);
    expect(reported?.after[0]?.boundary?.step).toBe(1);
  });

  it('answers whoever asks for a checkpoint', () => {
    const hosted = started(small);
    hosted.send({ kind: 'step', count: 5 });
    hosted.send({ kind: 'save', request: 7 });
    expect(hosted.last()).toMatchObject({ kind: 'checkpoint', request: 7, lanes: [{ step: 5 }] });
  });

  it('says so where the program itself fails, and stops', () => {
    const hosted = hostedEngine();
    const lane = laneWith(small);
    hosted.send({
      kind: 'start',
      run: 1,
      lanes: [{ ...lane, settings: { ...lane.settings, width: 0 } }],
      grid: 8,
    });
    expect(hosted.last()).toMatchObject({ kind: 'failed', run: 1 });
  });
});

describe('two runs on one seed', () => {
  it('begin alike and go in step', () => {
    const hosted = started(small, { ...small, rate: 0.1 });
    const [a, b] = snapshots(hosted.events)[0]?.lanes ?? [];
    expect(a?.boundary).toEqual(b?.boundary);
    hosted.send({ kind: 'play', pace: 'fast' });
    hosted.pass(500);
    for (const [one, other] of stepsOf(hosted.events)) expect(one).toBe(other);
    const [later, other] = snapshots(hosted.events).at(-1)?.lanes ?? [];
    expect(later?.evaluation.trainLoss).not.toBe(other?.evaluation.trainLoss);
  });

  it('go on while one of them has ended, and go back together', () => {
    const hosted = started(doomed, { ...doomed, rate: 0.01 });
    hosted.send({ kind: 'play', pace: 'fast' });
    hosted.pass(500);
    hosted.send({ kind: 'pause' });
    const [a, b] = snapshots(hosted.events).at(-1)?.lanes ?? [];
    expect(a?.fault).not.toBeNull();
    expect(b?.step).toBeGreaterThan(a?.step ?? 0);
    hosted.send({ kind: 'rewind', to: 'last-good' });
    expect(stepsOf(hosted.events).at(-1)).toEqual([a?.step, a?.step]);
  });
});

describe('a run that overflows', () => {
  it('stops the engine, which says where it ended and can go back', () => {
    const hosted = started(doomed);
    hosted.send({ kind: 'play', pace: 'fast' });
    hosted.pass(500);
    expect(hosted.idle()).toBe(true);
    const end = snapshots(hosted.events).at(-1);
    expect(end?.status).toBe('ended');
    expect(end?.lanes[0]?.fault?.step).toBe((end?.lanes[0]?.step ?? 0) + 1);
    hosted.send({ kind: 'rewind', to: 'last-good' });
    expect(snapshots(hosted.events).at(-1)).toMatchObject({ status: 'paused', lanes: [{ fault: null }] });
    hosted.send({ kind: 'step', count: 1 });
    expect(snapshots(hosted.events).at(-1)?.status).toBe('ended');
  });

  it('answers a play button even so', () => {
    const hosted = started(doomed);
    hosted.send({ kind: 'step', count: 500 });
    const before = hosted.events.length;
    hosted.send({ kind: 'play', pace: 1 });
    expect(hosted.events.length).toBeGreaterThan(before);
  });
});
