import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RunFile } from '@/figures/rescue-lab/files/file-run';
import { readRuns, writeRuns, writeWeights } from '@/figures/rescue-lab/files/files';
import { restoredRun, storedRun } from '@/figures/rescue-lab/files/stored-run';
import { writeCurves, writeNorms, writePoints } from '@/figures/rescue-lab/files/tables';
import type { LabSettings } from '@/figures/rescue-lab/params';
import { readCsv } from '@/figures/rescue-lab/points/csv';
import { createRun } from '@/figures/rescue-lab/training/run';
import { advance, doomed, laneWith, runWith } from '../settings';

const fileOf = (run: ReturnType<typeof runWith>): RunFile => ({
  settings: run.settings,
  dataset: run.dataset,
  checkpoint: run.checkpoint(),
});

const small: Partial<LabSettings> = { points: 40, width: 4, depth: 2, batch: 8, norm: 'batch' };
const written = () => writeRuns([fileOf(advance(runWith(small), 20))]);

/** The file with one of its parts replaced. */
function damaged(path: string, value: unknown): string {
  const file = JSON.parse(written());
  const names = path.split('.');
  const last = names.pop() ?? '';
  const parent = names.reduce((part, name) => part[name], file);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return JSON.stringify(file);
}

describe('a run’s file', () => {
  it.each(['sgd', 'momentum', 'rmsprop', 'adagrad', 'adam'] as const)(
    'goes on exactly where the run stood, under %s',
    (optimizer) => {
      const { settings, dataset } = laneWith({ ...small, optimizer });
      const whole = advance(createRun(settings, dataset), 500);
      const opened = readRuns(writeRuns([fileOf(advance(createRun(settings, dataset), 443))]));
      const [file] = opened.ok ? opened.value : [];
      if (!file) throw new Error('the file was not taken');
      const again = advance(createRun(file.settings, file.dataset, file.checkpoint), 57);
      expect(again.checkpoint()).toEqual(whole.checkpoint());
      expect(again.evaluate()).toEqual(whole.evaluate());
      expect(again.boundary(9)).toEqual(whole.boundary(9));
    },
  );

  it('holds a run that has ended, and two runs at once', () => {
    const files = [fileOf(advance(runWith(doomed), 500)), fileOf(runWith(small))];
    expect(readRuns(writeRuns(files))).toEqual({ ok: true, value: files });
  });

  it('has what ended a run where files of the first version have it', () => {
    const file = fileOf(advance(runWith(doomed), 500));
    const { record } = JSON.parse(writeRuns([file])).runs[0].checkpoint;
    expect(Object.keys(record)).toEqual(['step', 'loss', 'weightNorms', 'gradientNorm', 'trouble']);
    expect(record.trouble).toEqual(file.checkpoint.record?.fault);
    expect(restoredRun(storedRun(file))).toEqual(file);
  });

  it('holds pasted data', () => {
    const text = Array.from({ length: 30 }, (_, k) => `${k * 10},${100 - k},${k % 2}`).join('\n');
    const pasted = readCsv(text, 1);
    if (!pasted.ok) throw new Error('the text was not taken');
    const { settings } = laneWith({ ...small, data: 'csv' });
    const files = [fileOf(advance(createRun(settings, pasted.dataset), 5))];
    expect(readRuns(writeRuns(files))).toEqual({ ok: true, value: files });
  });

  it('says of what is none why it was not taken', () => {
    const problem = (text: string) => {
      const opened = readRuns(text);
      return opened.ok ? null : opened.problem;
    };
    expect(problem(' \n')).toEqual({ kind: 'empty' });
    expect(problem('x,y\n1,2')).toEqual({ kind: 'not-json' });
    for (const text of ['null', '[]', '7', '{"format":"else","version":1}']) {
      expect(problem(text)).toEqual({ kind: 'not-ours' });
    }
    expect(problem(damaged('version', 2))).toEqual({ kind: 'newer', version: 2, known: 1 });
    expect(problem(' '.repeat(60_000_001).concat('{'))).toMatchObject({ kind: 'too-long' });
  });

  it.each([
    ['runs', []],
    ['runs.0.settings.depth', 51],
    ['runs.0.settings.depth', 2.5],
    ['runs.0.settings.activation', 'mish'],
    ['runs.0.settings.rate', '<script>'],
    ['runs.0.dataset.train.labels', [0, 1, 2]],
    ['runs.0.dataset.train.inputs', [0, 1]],
    ['runs.0.dataset.scaling.1.scale', 0],
    ['runs.0.checkpoint.parameters', [1, 2, 3]],
    ['runs.0.checkpoint.parameters.3', 'NaN'],
    ['runs.0.checkpoint.memory.0', 7],
    ['runs.0.checkpoint.running.0', null],
    ['runs.0.checkpoint.history.columns', 19],
    ['runs.0.checkpoint.history.curves.trainLoss', undefined],
    ['runs.0.checkpoint.tally.firstLayer.now', {}],
    ['runs.0.checkpoint.record.step', 21],
  ])('names the part that is damaged: %s = %o', (path, value) => {
    const opened = readRuns(damaged(path, value));
    expect(opened).toMatchObject({ ok: false, problem: { kind: 'damaged' } });
    const at = opened.ok || opened.problem.kind !== 'damaged' ? '' : opened.problem.at;
    // A number of a list is reported by its list, and a length by what it does not agree with.
    expect(`file.${path}`.startsWith(at) || at.startsWith('file.runs.0.dataset.train')).toBe(true);
  });

  it('is never believed: whatever is put in any place, it is refused or runs', () => {
    const paths = allPaths(JSON.parse(written()));
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
        const opened = readRuns(damaged(path, value));
        if (!opened.ok) return;
        const [file] = opened.value;
        if (file) advance(createRun(file.settings, file.dataset, file.checkpoint), 3).boundary(4);
      }),
      { numRuns: 300 },
    );
  });
});

function allPaths(value: unknown, at = ''): string[] {
  if (typeof value !== 'object' || value === null) return [at];
  const inner = Object.entries(value).slice(0, 6);
  return [
    ...(at ? [at] : []),
    ...inner.flatMap(([name, part]) => allPaths(part, at ? `${at}.${name}` : name)),
  ];
}

describe('the file of weights', () => {
  it('has a list for each unit of each layer, as long as its inputs', () => {
    const { layers, step } = JSON.parse(writeWeights(fileOf(advance(runWith(small), 3))));
    expect(step).toBe(3);
    const shape = layers.map(({ weights }: { weights: number[][] }) => [weights.length, weights[0]?.length]);
    expect(shape).toEqual([
      [4, 2],
      [4, 4],
      [1, 4],
    ]);
    expect(Object.keys(layers[0])).toEqual(['weights', 'bias', 'scale', 'shift']);
  });
});

describe('tables', () => {
  it('of points are taken back as they were', () => {
    const { dataset } = laneWith({ data: 'moons', points: 60 });
    const back = readCsv(writePoints(dataset), 9);
    if (!back.ok) throw new Error('the points were not taken');
    expect(back.dataset.train.labels).toEqual(dataset.train.labels);
    expect(back.dataset.test.labels).toEqual(dataset.test.labels);
    const [{ center, scale }] = back.dataset.scaling;
    back.dataset.test.inputs.forEach((x, k) => {
      if (k % 2 === 0) expect(center + scale * x).toBeCloseTo(dataset.test.inputs[k] ?? Number.NaN, 12);
    });
  });

  it('of curves and norms have a row for each point and column', () => {
    const run = advance(runWith(small), 20);
    const { curves, columns } = run.history();
    const lines = writeCurves(run.history()).trimEnd().split('\n');
    expect(lines).toHaveLength(1 + curves.count);
    expect(lines[0]).toBe('step,train_loss,test_loss,train_accuracy,test_accuracy');
    const norms = writeNorms(run.history()).trimEnd().split('\n');
    expect(norms).toHaveLength(1 + columns);
    expect(norms[0]).toBe('first_step,last_step,batch_loss,layer_1,layer_2,layer_3');
    expect(norms[1]?.split(',').slice(0, 2)).toEqual(['1', '1']);
  });
});
