import type { Boundary, Command, EngineEvent, LaneSnapshot, Pace, Status } from './protocol';
import { createRun, type Run } from './run';
import {
  affordableGrid,
  boundaryTimer,
  frameTime,
  type Recurring,
  recurring,
  snapshotTimer,
  speedometer,
  takeChunk,
} from './scheduler';
import { checkpointBuffers, snapshotBuffers, snapshotOf } from './snapshot';

/** Where an engine lives: a worker, the page, or a test. */
export interface Host {
  /** Milliseconds. */
  readonly now: () => number;
  /** Calls back later, other messages first; returns what takes the call back. */
  readonly later: (callback: () => void, milliseconds: number) => () => void;
  /** `transfer` lists what need not be copied. */
  readonly post: (event: EngineEvent, transfer: readonly ArrayBufferLike[]) => void;
  /** Milliseconds to leave to others between two frames of steps. */
  readonly rest: number;
}

/** Milliseconds between two checkpoints by itself while playing. */
const checkpointEvery = 2000;

/** Takes commands, trains, and posts events; see `protocol.ts`. */
export function engine(host: Host): (command: Command) => void {
  const { now, later, post, rest } = host;
  let run = 0;
  let grid = 0;
  let runs: readonly Run[] = [];
  let pace: Pace = 'fast';
  let cancel: (() => void) | undefined;
  let unseen = false;
  let [snapshots, boundaries, checkpoints]: Recurring[] = [];
  const speed = speedometer(now);

  const status = (): Status => (cancel ? 'playing' : runs.every((each) => each.fault()) ? 'ended' : 'paused');

  /** One step of every run that has not ended; whether any is left that has not. */
  const step = (): boolean => {
    let going = false;
    for (const each of runs) {
      if (!each.fault()) each.step();
      if (!each.fault()) going = true;
    }
    speed.count();
    return going;
  };

  const boundariesNow = (): Boundary[] => {
    const look = () => runs.map((each) => each.boundary(affordableGrid(each.settings, grid)));
    return boundaries?.run(look) ?? look();
  };

  const lanesNow = (found: readonly Boundary[] | null): LaneSnapshot[] =>
    runs.map((each, k) => snapshotOf(each, found?.[k] ?? null));

  const report = (found: readonly Boundary[] | null) => {
    const lanes = lanesNow(found);
    const stepsPerSecond = cancel ? speed.perSecond() : 0;
    unseen = true;
    post({ kind: 'snapshot', run, status: status(), lanes, stepsPerSecond }, lanes.flatMap(snapshotBuffers));
  };

  const save = (request: number | null) => {
    const lanes = runs.map((each) => each.checkpoint());
    post({ kind: 'checkpoint', run, request, lanes }, lanes.flatMap(checkpointBuffers));
  };

  const frame = () => {
    const start = now();
    let going = false;
    takeChunk(pace, now, () => {
      going = step();
      return going;
    });
    if (!going) {
      rests();
      return;
    }
    const frameEnd = pace === 'fast' ? now() + rest : Math.max(start + frameTime, now() + rest);
    cancel = later(guarded(frame), Math.max(0, frameEnd - now()));
    if (!unseen && snapshots?.due()) {
      const found = boundaries?.due() ? boundariesNow() : null;
      snapshots.run(() => report(found));
    }
    if (checkpoints?.due()) checkpoints.run(() => save(null));
  };

  /** Stands still, and says where. */
  const rests = () => {
    const wasPlaying = cancel !== undefined;
    halt();
    report(boundariesNow());
    if (wasPlaying) save(null);
  };

  const halt = () => {
    cancel?.();
    cancel = undefined;
  };

  /** All runs go back to one step: as far as requested, or to the last that all still know. */
  const rewind = (to: number | 'last-good') => {
    let goal = Math.min(...runs.map((each) => each.taken()));
    if (to !== 'last-good') goal = Math.min(goal, to);
    for (;;) {
      const reached = runs.map((each) => each.rewind(goal));
      const nearest = Math.min(...reached);
      if (reached.every((taken) => taken === nearest)) return;
      goal = nearest;
    }
  };

  const guarded = (work: () => void) => () => {
    try {
      work();
    } catch (error) {
      halt();
      post({ kind: 'failed', run, message: error instanceof Error ? error.message : String(error) }, []);
    }
  };

  const obey = (command: Command) => {
    switch (command.kind) {
      case 'start':
        halt();
        ({ run, grid } = command);
        runs = command.lanes.map(({ settings, dataset, resume }) => createRun(settings, dataset, resume));
        snapshots = snapshotTimer(now);
        boundaries = boundaryTimer(now);
        checkpoints = recurring(checkpointEvery, now);
        report(boundariesNow());
        return;
      case 'seen':
        unseen = false;
        return;
    }
    if (runs.length === 0) return;
    switch (command.kind) {
      case 'play':
        pace = command.pace === 'fast' ? 'fast' : Math.max(1, command.pace);
        if (cancel) return;
        if (status() === 'ended') {
          rests();
          return;
        }
        unseen = false;
        speed.reset();
        cancel = later(guarded(frame), 0);
        return;
      case 'pause':
        if (cancel) rests();
        return;
      case 'step':
        for (let k = 0; k < command.count && step(); k++);
        rests();
        return;
      case 'slow-step': {
        halt();
        const lanes = runs.map((each) => each.slowStep());
        const after = lanesNow(boundariesNow());
        post({ kind: 'slow-step', run, lanes, after, status: status() }, after.flatMap(snapshotBuffers));
        return;
      }
      case 'rewind':
        halt();
        rewind(command.to);
        report(boundariesNow());
        save(null);
        return;
      case 'save':
        save(command.request);
        return;
    }
  };

  return (command) => guarded(() => obey(command))();
}
