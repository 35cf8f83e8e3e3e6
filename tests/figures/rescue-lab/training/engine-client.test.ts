import { describe, expect, it, vi } from 'vitest';
import { Superseded } from '@/compute/worker-client';
import type { LabSettings } from '@/figures/rescue-lab/params';
import { engine } from '@/figures/rescue-lab/training/engine';
import { type EngineClient, engineClient } from '@/figures/rescue-lab/training/engine-client';
import type { Command, LabEvent } from '@/figures/rescue-lab/training/protocol';
import { advance, laneWith, runWith } from '../settings';

const small: Partial<LabSettings> = { points: 40, width: 4, depth: 2 };

/** A worker on this thread, which can be made to die, with or without a word. */
class FakeWorker {
  onmessage: ((event: MessageEvent) => void) | null = null;
  onerror: ((event: ErrorEvent) => void) | null = null;
  onmessageerror: (() => void) | null = null;
  alive = true;
  readonly #obey = engine({
    now: () => performance.now(),
    later: (callback, milliseconds) => {
      const timer = setTimeout(() => this.alive && callback(), milliseconds);
      return () => clearTimeout(timer);
    },
    post: (event) => {
      const data = structuredClone(event);
      setTimeout(() => this.alive && this.onmessage?.({ data } as MessageEvent), 0);
    },
    rest: 0,
  });

  postMessage(command: Command) {
    const data = structuredClone(command);
    setTimeout(() => this.alive && this.#obey(data), 0);
  }

  terminate() {
    this.alive = false;
  }

  die(message: string) {
    this.alive = false;
    this.onerror?.({ message } as ErrorEvent);
  }
}

function workspace(options: { worker?: boolean; patience?: number } = {}) {
  const events: LabEvent[] = [];
  const workers: FakeWorker[] = [];
  const startWorker = () => {
    const made = new FakeWorker();
    workers.push(made);
    return made as unknown as Worker;
  };
  const made: EngineClient = engineClient({
    startWorker: options.worker === false ? null : startWorker,
    onEvent: (event) => events.push(event),
    ...(options.patience === undefined ? {} : { patience: options.patience }),
  });
  const until = (test: () => boolean) => vi.waitFor(() => expect(test()).toBe(true), { timeout: 8000 });
  const newest = () => events.findLast((event) => event.kind === 'snapshot');
  const step = () => newest()?.lanes[0]?.step ?? -1;
  return { lab: made, events, workers, until, newest, step };
}

describe.each([
  ['in a worker', true],
  ['on the page', false],
])('the lab %s', (_, worker) => {
  it('plays, pauses and saves', async () => {
    const { lab, until, step, newest, events } = workspace({ worker });
    lab.start([laneWith(small)], { grid: 8 });
    lab.play(1);
    await until(() => step() > 5);
    expect(newest()?.stepsPerSecond).toBeGreaterThan(0);
    lab.pause();
    await until(() => newest()?.status === 'paused');
    const [saved] = await lab.save();
    expect(saved).toEqual(advance(runWith(small), saved?.step ?? 0).checkpoint());
    expect(events[0]).toEqual({ kind: 'place', place: worker ? 'worker' : 'page' });
    lab.stop();
  });

  it('tells only of the newest run', async () => {
    const { lab, until, events } = workspace({ worker });
    lab.start([laneWith(small)], { grid: 8 });
    lab.play();
    const run = lab.start([laneWith({ ...small, seed: 2 })], { grid: 8 });
    await until(() => events.some((event) => 'run' in event && event.run === run));
    expect(events.every((event) => !('run' in event) || event.run === run)).toBe(true);
    lab.stop();
  });

  it('breaks a promise that a newer run makes void', async () => {
    const { lab } = workspace({ worker });
    await expect(lab.save()).rejects.toBeInstanceOf(Superseded);
    lab.start([laneWith(small)]);
    const saved = lab.save();
    lab.start([laneWith(small)]);
    await expect(saved).rejects.toBeInstanceOf(Superseded);
    lab.stop();
  });

  it('is silent once it is stopped', async () => {
    const { lab, until, step, events } = workspace({ worker });
    lab.start([laneWith(small)], { grid: 8 });
    lab.play();
    await until(() => step() > 5);
    lab.stop();
    const count = events.length;
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(events.length).toBe(count);
  });
});

describe('a lost worker', () => {
  it('is reported, and the run goes on from its last checkpoint as if nothing had been', async () => {
    const { lab, until, step, workers, events } = workspace();
    lab.start([laneWith(small)], { grid: 8 });
    lab.step(30);
    lab.play(1);
    lab.pause();
    await until(() => step() >= 30 && events.some((event) => event.kind === 'checkpoint'));
    lab.play(1);
    await until(() => step() > 35);
    const from = events.findLast((event) => event.kind === 'checkpoint')?.lanes[0]?.step ?? -1;
    expect(from).toBeGreaterThanOrEqual(30);
    workers[0]?.die('out of memory');
    expect(events.at(-1)).toMatchObject({ kind: 'lost', reason: 'out of memory', from });
    const before = events.length;
    await until(() => events.length > before + 5 && step() > from + 3);
    expect(workers).toHaveLength(2);
    const [saved] = await lab.save();
    expect(saved).toEqual(advance(runWith(small), saved?.step ?? 0).checkpoint());
    lab.stop();
  });

  it('is noticed where it dies without a word', async () => {
    const { lab, until, step, workers, events } = workspace({ patience: 50 });
    lab.start([laneWith(small)], { grid: 8 });
    lab.play(1);
    await until(() => step() > 3);
    workers[0]?.terminate();
    await until(() => events.some((event) => event.kind === 'lost'));
    await until(() => step() > 3);
    lab.stop();
  });

  it('is replaced by the page after the third', async () => {
    const { lab, until, workers, events } = workspace();
    lab.start([laneWith(small)], { grid: 8 });
    for (let k = 0; k < 3; k++) {
      await until(() => workers.length === k + 1);
      await until(() => events.at(-1)?.kind === 'snapshot');
      workers[k]?.die('again');
    }
    await until(() => events.some((event) => event.kind === 'place' && event.place === 'page'));
    await until(() => events.at(-1)?.kind === 'snapshot');
    expect(workers).toHaveLength(3);
    lab.stop();
  });

  it('that never said a word is replaced by the page at once', async () => {
    const { lab, until, workers, events } = workspace();
    lab.start([laneWith(small)], { grid: 8 });
    workers[0]?.die('blocked');
    await until(() => events.at(-1)?.kind === 'snapshot');
    expect(events.findLast((event) => event.kind === 'place')).toEqual({ kind: 'place', place: 'page' });
    lab.stop();
  });

  it('that cannot even be started is no reason to fail', async () => {
    const events: LabEvent[] = [];
    const made = engineClient({
      startWorker: () => {
        throw new Error('no workers here');
      },
      onEvent: (event) => events.push(event),
    });
    made.start([laneWith(small)], { grid: 8 });
    await vi.waitFor(() => expect(events.at(-1)?.kind).toBe('snapshot'));
    expect(events[0]).toEqual({ kind: 'place', place: 'page' });
    made.stop();
  });
});
