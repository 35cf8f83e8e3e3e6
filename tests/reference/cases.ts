import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Expected, Tolerances } from './comparison';

export interface ReferenceCase {
  readonly name: string;
  readonly input: never;
  readonly expected: Readonly<Record<string, Expected>>;
}

export interface ReferenceFile {
  readonly kind: string;
  readonly source: string;
  readonly tolerance: Tolerances;
  readonly cases: readonly ReferenceCase[];
}

/**
 * Every `*.json` of a folder, by name.
 * @throws Error when the folder cannot be read or holds no case.
 */
export function readCases(folder: string): { path: string; file: ReferenceFile }[] {
  const paths = readdirSync(resolve(folder))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(resolve(folder), name));
  if (paths.length === 0) throw new Error(`no reference cases in ${folder}`);
  return paths.map((path) => ({ path, file: JSON.parse(readFileSync(path, 'utf8')) as ReferenceFile }));
}
