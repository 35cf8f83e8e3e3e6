import type { LabSettings } from './params';
import type { LaneSnapshot } from './training/protocol';

/** One run as the page knows it: `snapshot` is null before the engine's first news of it. */
export interface Lane {
  readonly settings: LabSettings;
  readonly snapshot: LaneSnapshot | null;
}
