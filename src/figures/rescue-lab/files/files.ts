import { network } from '@/core/network/network';
import { networkOf } from '../training/training-options';
import { encode } from './file-numbers';
import { Damaged, part } from './file-parts';
import { type RunFile, readRun } from './file-run';
import { storedRun } from './stored-run';

/** Why a file was not taken. */
export type FileProblem =
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-long'; readonly most: number }
  | { readonly kind: 'not-json' }
  /** JSON, but not of this lab. */
  | { readonly kind: 'not-ours' }
  /** Of a later version of the lab than this one reads. */
  | { readonly kind: 'newer'; readonly version: number; readonly known: number }
  /** Of this lab, but damaged: `at` names the first part that does not fit, such as `runs.0.checkpoint.parameters`. */
  | { readonly kind: 'damaged'; readonly at: string };

export type Opened<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: FileProblem };

/** What a file of this lab calls itself. */
const fileFormat = 'gradients-course/rescue-lab';
/** Counted up whenever older readers would misunderstand a file. */
const fileVersion = 1;
/** In characters: two runs of the largest network take about half of it. */
const longest = 60_000_000;

/** One file for one or two runs (A, or A and B): settings, data, weights, curves, and all that is needed to go on. */
export const writeRuns = (runs: readonly RunFile[]): string =>
  JSON.stringify({ format: fileFormat, version: fileVersion, runs: encode(runs.map(storedRun)) });

/** Takes back what `writeRuns` wrote, checked part by part. Never throws. */
export function readRuns(text: string): Opened<readonly RunFile[]> {
  if (text.trim() === '') return refused({ kind: 'empty' });
  if (text.length > longest) return refused({ kind: 'too-long', most: longest });
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return refused({ kind: 'not-json' });
  }
  const { format, version } = (file ?? {}) as { format?: unknown; version?: unknown };
  if (format !== fileFormat || typeof version !== 'number') return refused({ kind: 'not-ours' });
  if (version > fileVersion) return refused({ kind: 'newer', version, known: fileVersion });
  try {
    const runs = part(file, 'file').get('runs');
    const count = runs.length([1, 2]);
    return { ok: true, value: Array.from({ length: count }, (_, k) => readRun(runs.get(k))) };
  } catch (error) {
    if (error instanceof Damaged) return refused({ kind: 'damaged', at: error.at });
    throw error;
  }
}

const refused = (problem: FileProblem) => ({ ok: false, problem }) as const;

/** Settings and weights by layer, for use elsewhere: `weights` has a list of numbers for each unit, as in PyTorch. */
export function writeWeights({ settings, checkpoint }: RunFile): string {
  const net = network(networkOf(settings));
  net.parameters.set(checkpoint.parameters);
  const layers = net.layers.map(({ inputs, outputs, weights, bias, scale, shift }) => ({
    weights: Array.from({ length: outputs }, (_, unit) =>
      weights.subarray(unit * inputs, (unit + 1) * inputs),
    ),
    bias,
    ...(scale.length === 0 ? {} : { scale, shift }),
  }));
  const { step } = checkpoint;
  return JSON.stringify(
    encode({ format: `${fileFormat}/weights`, version: fileVersion, settings, step, layers }),
  );
}
