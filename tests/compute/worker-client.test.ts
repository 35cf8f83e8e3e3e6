import { describe, expect, it, vi } from 'vitest';
import { remote, Superseded } from '@/compute/worker-client';
import { serve, serveInParts } from '@/compute/worker-server';

/** A worker that answers when the test says so. */
class FakeWorker {
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: ((event: { message: string }) => void) | null = null;
  onmessageerror: ((event: object) => void) | null = null;
  asked: unknown[] = [];
  terminated = false;
  postMessage(question: unknown) {
    this.asked.push(question);
  }
  terminate() {
    this.terminated = true;
  }
}

function office() {
  const workers: FakeWorker[] = [];
  const start = vi.fn(() => {
    workers.push(new FakeWorker());
    return workers.at(-1) as unknown as Worker;
  });
  return { workers, start, desk: remote<number, string>(start) };
}

describe('a question to a worker', () => {
  it('starts no worker before it is asked', () => {
    expect(office().start).not.toHaveBeenCalled();
  });

  it('is answered, and the next one goes to the same worker', async () => {
    const { workers, start, desk } = office();
    const first = desk.ask(1);
    workers[0]?.onmessage?.({ data: 'one' });
    await expect(first).resolves.toBe('one');
    const second = desk.ask(2);
    workers[0]?.onmessage?.({ data: 'two' });
    await expect(second).resolves.toBe('two');
    expect(start).toHaveBeenCalledTimes(1);
    expect(workers[0]?.asked).toEqual([1, 2]);
  });

  it('gives way to a newer one: its worker ends, and a fresh one answers', async () => {
    const { workers, desk } = office();
    const older = desk.ask(1);
    const newer = desk.ask(2);
    await expect(older).rejects.toBeInstanceOf(Superseded);
    expect(workers.map(({ terminated }) => terminated)).toEqual([true, false]);
    workers[0]?.onmessage?.({ data: 'late' });
    workers[1]?.onmessage?.({ data: 'two' });
    await expect(newer).resolves.toBe('two');
  });

  it("fails with the worker's error, and the next one starts another worker", async () => {
    const { workers, desk } = office();
    const failing = desk.ask(1);
    workers[0]?.onerror?.({ message: 'out of memory' });
    await expect(failing).rejects.toThrow('out of memory');
    expect(workers[0]?.terminated).toBe(true);
    const next = desk.ask(2);
    workers[1]?.onmessage?.({ data: 'two' });
    await expect(next).resolves.toBe('two');
  });

  it('fails where the answer cannot be read', async () => {
    const { workers, desk } = office();
    const failing = desk.ask(1);
    workers[0]?.onmessageerror?.({});
    await expect(failing).rejects.toThrow('worker failed');
  });

  it('fails where there are no workers, and can be asked again', async () => {
    const desk = remote<number, string>(() => {
      throw new ReferenceError('Worker is not defined');
    });
    await expect(desk.ask(1)).rejects.toThrow('Worker is not defined');
    await expect(desk.ask(2)).rejects.toThrow('Worker is not defined');
    desk.stop();
  });

  it('can be taken back, which ends a busy worker but not an idle one', async () => {
    const { workers, desk } = office();
    const open = desk.ask(1);
    desk.cancel();
    await expect(open).rejects.toBeInstanceOf(Superseded);
    expect(workers[0]?.terminated).toBe(true);
    const answered = desk.ask(2);
    workers[1]?.onmessage?.({ data: 'two' });
    await answered;
    desk.cancel();
    expect(workers[1]?.terminated).toBe(false);
    desk.stop();
    expect(workers[1]?.terminated).toBe(true);
  });
});

describe('a question whose answer comes in parts', () => {
  const inParts = () => {
    const worker = new FakeWorker();
    return {
      worker,
      desk: remote<number, string>(
        () => worker as unknown as Worker,
        (text) => text.endsWith('.'),
      ),
    };
  };

  it('is answered by the whole, and shows the parts before', async () => {
    const { worker, desk } = inParts();
    const parts: string[] = [];
    const answer = desk.ask(1, (part) => parts.push(part));
    for (const data of ['One', 'One two', 'One two three.']) worker.onmessage?.({ data });
    await expect(answer).resolves.toBe('One two three.');
    expect(parts).toEqual(['One', 'One two']);
  });

  it('that was taken back ends its worker in the middle, and shows no more parts', async () => {
    const { worker, desk } = inParts();
    const parts: string[] = [];
    const answer = desk.ask(1, (part) => parts.push(part));
    worker.onmessage?.({ data: 'One' });
    desk.cancel();
    worker.onmessage?.({ data: 'One two' });
    await expect(answer).rejects.toBeInstanceOf(Superseded);
    expect(worker.terminated).toBe(true);
    expect(parts).toEqual(['One']);
  });
});

describe("the worker's half", () => {
  it('tells the parts of a model that has them, in order', () => {
    const answers: unknown[] = [];
    vi.stubGlobal('postMessage', (answer: unknown) => answers.push(answer));
    serveInParts((count: number, tell: (part: number) => void) => {
      for (let k = 1; k < count; k++) tell(k);
      return count;
    });
    (globalThis as unknown as { onmessage: (event: { data: number }) => void }).onmessage({ data: 3 });
    expect(answers).toEqual([1, 2, 3]);
    vi.unstubAllGlobals();
  });

  it('answers every message with the model of it', () => {
    const answers: unknown[] = [];
    vi.stubGlobal('postMessage', (answer: unknown) => answers.push(answer));
    serve((x: number) => x * x);
    const scope = globalThis as unknown as { onmessage: (event: { data: number }) => void };
    scope.onmessage({ data: 3 });
    scope.onmessage({ data: 4 });
    expect(answers).toEqual([9, 16]);
    vi.unstubAllGlobals();
  });
});
