import { useEffect, useEffectEvent, useMemo, useReducer, useRef, useState } from 'react';
import type { LabSettings } from '../params';
import { type Lab, lab } from './client';
import { hear, type News, silence } from './news';
import type { LaneStart } from './protocol';
import type { Checkpoint } from './records';

const startWorker = () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

/** Milliseconds that settings rest before a run is started that takes the worker longer than a frame. */
const PATIENCE = 120;
/** Weights times points of a step that takes about a frame. */
const QUICK = 300_000;

const cost = ({ depth, width, points }: LabSettings) => depth * width ** 2 * points;

export interface LabActions {
  play(fast: boolean): void;
  pause(): void;
  step(): void;
  slowStep(): void;
  rewind(to?: number): void;
  save(): Promise<readonly Checkpoint[]>;
  slowShown(): void;
  closeSlow(): void;
}

interface LabOptions {
  /** What to train; another array starts another run, which takes its first step and waits. */
  readonly lanes: readonly LaneStart[];
  readonly ready: boolean;
  /** True while the page came with the pictures of `lanes`: the engine then waits for the learner's first command. */
  readonly opened: boolean;
  readonly onCheckpoint: (started: readonly LaneStart[], lanes: readonly Checkpoint[]) => void;
}

/** The engine as state of React. `stale` is true until the first news of what is asked for. */
export function useLab({ lanes, ready, opened, onCheckpoint }: LabOptions): {
  news: News;
  stale: boolean;
  actions: LabActions;
} {
  const [news, dispatch] = useReducer(hear, silence);
  const engine = useRef<Lab>(null);
  const started = useRef<readonly LaneStart[]>(null);
  const keep = useEffectEvent(onCheckpoint);
  /** Commands given before the engine was there. */
  const waiting = useRef<((engine: Lab) => void)[]>([]);
  const [wanted, setWanted] = useState(false);
  const rests = opened && !wanted;

  useEffect(() => {
    if (!ready || rests) return;
    const begin = () => {
      engine.current ??= lab({
        startWorker: typeof Worker === 'undefined' ? null : startWorker,
        onEvent: (event) => {
          dispatch(event);
          if (event.kind === 'checkpoint' && started.current) keep(started.current, event.lanes);
        },
      });
      engine.current.start(lanes);
      started.current = lanes;
      dispatch({ kind: 'started', lanes });
      if (lanes.every(({ resume }) => !resume)) engine.current.step();
      for (const command of waiting.current) command(engine.current);
      waiting.current = [];
      setWanted(true);
    };
    const slow = lanes.some(({ settings }) => cost(settings) > QUICK);
    const timer = setTimeout(begin, slow && engine.current ? PATIENCE : 0);
    return () => clearTimeout(timer);
  }, [lanes, ready, rests]);
  useEffect(
    () => () => {
      engine.current?.stop();
      engine.current = null;
    },
    [],
  );

  const actions = useMemo<LabActions>(() => {
    const give = (command: (engine: Lab) => void) => {
      if (engine.current) {
        command(engine.current);
        return;
      }
      waiting.current.push(command);
      setWanted(true);
    };
    return {
      play: (fast) => give((lab) => lab.play(fast ? 'fast' : 1)),
      pause: () => give((lab) => lab.pause()),
      step: () => give((lab) => lab.step()),
      slowStep: () => give((lab) => lab.slowStep()),
      rewind: (to) => give((lab) => lab.rewind(to ?? 'last-good')),
      save: () =>
        new Promise((resolve, reject) => {
          give((lab) => lab.save().then(resolve, reject));
        }),
      slowShown: () => dispatch({ kind: 'slow-shown' }),
      closeSlow: () => dispatch({ kind: 'slow-closed' }),
    };
  }, []);
  return { news, stale: !rests && news.shown?.of !== lanes, actions };
}
