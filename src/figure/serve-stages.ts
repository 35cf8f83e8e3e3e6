import { serve } from '@/compute/worker-server';
import { runStages, type Stage } from './compute';

/** The worker's entry file calls this once, with the stages of its figure. */
export const serveStages = <Settings>(stages: Readonly<Record<string, Stage<Settings, unknown>>>): void =>
  serve((settings: Settings) => runStages({ stages }, settings));
