import { describe, expect, it } from 'vitest';
import { datasetOf } from '@/figures/rescue-lab/points/dataset-of';
import { initial, type LabState, type Message, reduce } from '@/figures/rescue-lab/training/lab-state';
import type { LaneSnapshot, LaneStart } from '@/figures/rescue-lab/training/protocol';
import { notLoaded } from '@/figures/rescue-lab/training/transport';
import { laneOf, settingsWith } from '../lane';

const settings = settingsWith({});
const lanes: readonly LaneStart[] = [{ settings, dataset: datasetOf(settings, null) }];
const at = (step: number) => laneOf({}, step, 4).snapshot as LaneSnapshot;
const reported = (...snapshots: LaneSnapshot[]): Message => ({
  kind: 'snapshot',
  run: 1,
  status: 'paused',
  lanes: snapshots,
  stepsPerSecond: 0,
});
const known = (...messages: Message[]): LabState => messages.reduce(reduce, initial);

describe('what the page knows of a run', () => {
  it('begins with the first step of a fresh run, which has gradients to show', () => {
    const started: Message = { kind: 'started', lanes };
    expect(known(started, reported(at(0))).shown).toBeNull();
    expect(known(started, reported(at(0)), reported(at(1))).shown?.lanes[0]?.step).toBe(1);
  });

  it('keeps the last picture of one run until the next has something to show', () => {
    const next = [...lanes];
    const state = known(
      { kind: 'started', lanes },
      reported(at(1)),
      { kind: 'started', lanes: next },
      reported(at(0)),
    );
    expect(state.shown?.of).toBe(lanes);
    expect(state.started).toBe(next);
    expect(reduce(state, reported(at(1))).shown?.of).toBe(next);
  });

  it('goes back to before the first step where a run is rewound that far', () => {
    const state = known({ kind: 'started', lanes }, reported(at(1)), reported(at(0)));
    expect(state.shown?.lanes[0]?.step).toBe(0);
  });

  it('keeps the picture where the engine has made a mistake, or did not come', () => {
    for (const message of ['a mistake', notLoaded]) {
      const state = known({ kind: 'started', lanes }, reported(at(2)), { kind: 'failed', run: 1, message });
      expect(state.shown?.lanes[0]?.step).toBe(2);
      expect(state).toMatchObject({ failed: message, status: 'paused' });
      expect(reduce(state, { kind: 'started', lanes: [...lanes] }).failed).toBeNull();
    }
  });

  it('keeps a boundary that still holds', () => {
    const state = known({ kind: 'started', lanes }, reported(at(1)), reported({ ...at(2), boundary: null }));
    expect(state.shown?.lanes[0]?.boundary?.step).toBe(1);
  });

  it('shows what a slow step led to once it has been shown, or put away', () => {
    const slow: Message = { kind: 'slow-step', run: 1, status: 'paused', lanes: [null], after: [at(2)] };
    const showing = known({ kind: 'started', lanes }, reported(at(1)), slow);
    expect(showing.shown?.lanes[0]?.step).toBe(1);
    expect(reduce(showing, { kind: 'slow-shown' }).shown?.lanes[0]?.step).toBe(2);
    const closed = reduce(showing, { kind: 'slow-closed' });
    expect(closed.slow).toBeNull();
    expect(closed.shown?.lanes[0]?.step).toBe(2);
  });
});
