import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { byHand } from './contenders/by-hand';
import { course, courseTyped } from './contenders/course';
import { jax } from './contenders/jax.mjs';
import { mathjs } from './contenders/mathjs.mjs';
import { tfjs } from './contenders/tfjs.mjs';
import { distance } from './distance';
import { type Result, tables } from './report';
import { type Timing, timings } from './rounds';
import { missed } from './targets';
import { type Contender, type TaskName, titles } from './tasks';

const rounds = 61;
const readme = 'bench/README.md';
const marks = ['<!-- measured -->', '<!-- /measured -->'] as const;

const contenders: readonly Contender[] = [
  byHand(),
  course(),
  courseTyped(),
  mathjs(),
  await jax('float64'),
  await jax('float32'),
  await tfjs('cpu'),
  await tfjs('wasm'),
];

const results: Result[] = [];
for (const task of Object.keys(titles) as TaskName[]) {
  console.log(`Measuring ${titles[task]}, ${rounds} rounds …`);
  const able = contenders.filter((contender) => contender.tasks[task]);
  const distances: number[] = [];
  const wanted = structuredClone(able[0]?.tasks[task]?.() ?? {});
  for (const contender of able) {
    await contender.ready?.();
    distances.push(distance({ ...contender.tasks[task]?.() }, wanted));
  }
  const found = await timings(
    able.map((contender) => ({ run: () => contender.tasks[task]?.(), ready: contender.ready })),
    rounds,
  );
  able.forEach((contender, k) => {
    results.push({ task, contender, timing: found[k] as Timing, distance: distances[k] as number });
  });
}

const machine = `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${availableParallelism()} cores, Node ${process.version}`;
const report = `${tables(contenders, results)}\n\nMeasured on: ${machine}, ${rounds} rounds.`;
console.log(`\n${report}\n`);

if (process.argv.includes('--write')) {
  const [before = '', rest = ''] = readFileSync(readme, 'utf8').split(marks[0]);
  const after = rest.split(marks[1])[1] ?? '';
  writeFileSync(readme, `${before}${marks[0]}\n\n${report}\n\n${marks[1]}${after}`);
  console.log(`Written to ${readme}.`);
}

const misses = missed(results);
for (const miss of misses) console.log(miss);
console.log(misses.length === 0 ? 'All targets reached.' : `${misses.length} missed.`);
process.exit(misses.length === 0 ? 0 : 1);
