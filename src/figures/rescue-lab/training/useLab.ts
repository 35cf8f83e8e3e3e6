import { useEffect, useEffectEvent, useMemo, useReducer, useRef, useState } from 'react';
import type { LabSettings } from '../params';
import { type EngineClient, engineClient } from './engine-client';
import { initial, type LabState, reduce } from './lab-state';
import type { LaneStart } from './protocol';
import type { Checkpoint } from './records';

const startWorker = () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

/** Milliseconds that settings rest before a run is started that takes the worker longer than a frame. */
const patience = 120;
/** Weights times points of a step that takes about a frame. */
const quick = 300_000;

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

/** The engine as state of React. `stale` is true until the first message of what was requested. */
export function useLab({ lanes, ready, opened, onCheckpoint }: LabOptions): {
  state: LabState;
  stale: boolean;
  actions: LabActions;
} {
  const [state, dispatch] = useReducer(reduce, initial);
  const engine = useRef<EngineClient>(null);
  const started = useRef<readonly LaneStart[]>(null);
  const save = useEffectEvent(onCheckpoint);
  /** Commands given before the engine was there. */
  const waiting = useRef<((engine: EngineClient) => void)[]>([]);
  const [wanted, setWanted] = useState(false);
  const rests = opened && !wanted;

  useEffect(() => {
    if (!ready || rests) return;
    const begin = () => {
      engine.current ??= engineClient({
        startWorker: typeof Worker === 'undefined' ? null : startWorker,
        onEvent: (event) => {
          dispatch(event);
          if (event.kind === 'checkpoint' && started.current) save(started.current, event.lanes);
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
    const slow = lanes.some(({ settings }) => cost(settings) > quick);
    const timer = setTimeout(begin, slow && engine.current ? patience : 0);
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
    const give = (command: (engine: EngineClient) => void) => {
      if (engine.current) {
        command(engine.current);
        return;
      }
      waiting.current.push(command);
      setWanted(true);
    };
    return {
      play: (fast) => give((client) => client.play(fast ? 'fast' : 1)),
      pause: () => give((client) => client.pause()),
      step: () => give((client) => client.step()),
      slowStep: () => give((client) => client.slowStep()),
      rewind: (to) => give((client) => client.rewind(to ?? 'last-good')),
      save: () =>
        new Promise((resolve, reject) => {
          give((client) => client.save().then(resolve, reject));
        }),
      slowShown: () => dispatch({ kind: 'slow-shown' }),
      closeSlow: () => dispatch({ kind: 'slow-closed' }),
    };
  }, []);
  return { state, stale: !rests && state.shown?.of !== lanes, actions };
}
