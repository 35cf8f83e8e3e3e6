import type { LabEvent, LaneSnapshot, LaneStart, Status } from './protocol';
import type { SlowStep } from './records';

/** One step in slow motion: the pictures change once it has been shown. */
export interface SlowProgress {
  readonly lanes: readonly (SlowStep | null)[];
  readonly after: readonly LaneSnapshot[];
}

/** What the page knows of the engine's run. */
export interface LabState {
  /** What the newest run was started from; null before the first. */
  readonly started: readonly LaneStart[] | null;
  /** The latest snapshot of each lane, each with a boundary, and of which run; null until the first comes. */
  readonly shown: { readonly of: readonly LaneStart[]; readonly lanes: readonly LaneSnapshot[] } | null;
  readonly status: Status;
  readonly stepsPerSecond: number;
  readonly slow: SlowProgress | null;
  /** The step from which a run goes on whose worker was lost. */
  readonly lostAt: number | null;
  readonly place: 'worker' | 'page';
  /** A mistake of the program. */
  readonly failed: string | null;
}

export type Message =
  | LabEvent
  /** `start` has been sent; what came of the run before is shown until the first message of this one. */
  | { readonly kind: 'started'; readonly lanes: readonly LaneStart[] }
  /** The slow step has been shown to its end, or put away. */
  | { readonly kind: 'slow-shown' | 'slow-closed' };

export const initial: LabState = {
  started: null,
  shown: null,
  status: 'paused',
  stepsPerSecond: 0,
  slow: null,
  lostAt: null,
  place: 'worker',
  failed: null,
};

/** Snapshots of the newest run; one without a new boundary keeps the one before. */
function shownAfter({ started, shown }: LabState, lanes: readonly LaneSnapshot[]): LabState['shown'] {
  if (!started) return shown;
  const before = shown?.of === started ? shown.lanes : [];
  return {
    of: started,
    lanes: lanes.map((lane, k) =>
      lane.boundary ? lane : { ...lane, boundary: before[k]?.boundary ?? null },
    ),
  };
}

/** A fresh run is shown from its first step on: before it there are no gradients to see. */
const isBlank = ({ started, shown }: LabState, lanes: readonly LaneSnapshot[]) =>
  shown?.of !== started &&
  lanes.every(({ record }) => record === null) &&
  started?.every(({ resume }) => !resume);

export function reduce(state: LabState, message: Message): LabState {
  switch (message.kind) {
    case 'started':
      return { ...initial, place: state.place, shown: state.shown, started: message.lanes };
    case 'snapshot': {
      if (isBlank(state, message.lanes)) return state;
      const { status, stepsPerSecond } = message;
      return { ...state, shown: shownAfter(state, message.lanes), status, stepsPerSecond, slow: null };
    }
    case 'slow-step': {
      const { lanes, after, status } = message;
      return { ...state, status, stepsPerSecond: 0, slow: { lanes, after } };
    }
    case 'slow-shown':
      return state.slow ? { ...state, shown: shownAfter(state, state.slow.after) } : state;
    case 'slow-closed':
      return { ...reduce(state, { kind: 'slow-shown' }), slow: null };
    case 'lost':
      return { ...state, lostAt: message.from };
    case 'failed':
      return { ...state, failed: message.message, status: 'paused' };
    case 'place':
      return { ...state, place: message.place };
    case 'checkpoint':
      return state;
  }
}
