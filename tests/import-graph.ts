import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';

/** One import: the file that has it, and a path such as `src/core/random` or a package's name. */
export interface Import {
  readonly file: string;
  readonly target: string;
}

/** The folder or file directly under `src` to which a path belongs: `src/core/random.ts` → `core`. */
export const partOf = (path: string): string => path.split('/')[1]?.replace(/\.[a-z]+$/, '') ?? '';

/** The scripts of an Astro component: what stands between its fences and in `<script>`. */
const scriptsOf = (source: string): string =>
  [
    /^---\n(.*?)\n---/ms.exec(source)?.[1] ?? '',
    ...[...source.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, script = '']) => script),
  ].join('\n');

/** What a module names: imports of values and types, also on demand; files that workers and globs name. */
function namedIn(file: string, source: string): string[] {
  if (file.endsWith('.css'))
    return [...source.matchAll(/@import\s+(?:url\()?["']([^"']+)/g)].map(([, name = '']) => name);
  const script = file.endsWith('.astro') ? scriptsOf(source) : source;
  const imports = ts.preProcessFile(script, true, true).importedFiles.map(({ fileName }) => fileName);
  const files = script.matchAll(/(?:new URL\(|import\.meta\.glob(?:<[^(]*>)?\(\s*)'(\.?\.?\/[^']+)'/g);
  return [...imports, ...[...files].map(([, name = '']) => name)];
}

/** `src/…` for a file of ours, without a question mark and what follows it; else the package's name. */
function targetOf(file: string, name: string): string {
  const [path = ''] = name.split('?');
  if (path.startsWith('@/')) return `src/${path.slice(2)}`;
  if (path.startsWith('/src/')) return path.slice(1);
  if (path.startsWith('.')) return relative('.', resolve(dirname(file), path));
  return path;
}

/** Every code and style file below a folder. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|astro|css|mdx)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

export const importsOf = (file: string): Import[] =>
  namedIn(file, readFileSync(file, 'utf8')).map((name) => ({ file, target: targetOf(file, name) }));

/** Imports of a part that the part's entry does not name; a part without an entry may import no other part. */
export const strayImports = (
  imports: readonly Import[],
  allowed: Readonly<Record<string, readonly string[]>>,
): Import[] =>
  imports.filter(({ file, target }) => {
    if (!target.startsWith('src/') || partOf(file) === partOf(target)) return false;
    return !allowed[partOf(file)]?.includes(partOf(target));
  });

/** Imports of packages that the part's entry does not match; a part without an entry may import none. */
export const strayPackages = (
  imports: readonly Import[],
  allowed: Readonly<Record<string, RegExp>>,
): Import[] =>
  imports.filter(({ file, target }) => !target.startsWith('src/') && !allowed[partOf(file)]?.test(target));

/** Imports of one figure from the folder of another. */
export function strayFigures(imports: readonly Import[], figures: string): Import[] {
  const figure = (path: string) =>
    path.startsWith(`${figures}/`) ? path.slice(figures.length + 1).match(/^([^/]+)\//)?.[1] : undefined;
  return imports.filter(
    ({ file, target }) =>
      file.startsWith(`${figures}/`) && figure(target) !== undefined && figure(file) !== figure(target),
  );
}

/** Files that import each other in a circle, by way of types too: each circle from one of its files back to that. */
export function circles(files: readonly string[], imports: readonly Import[]): string[][] {
  const known = new Set(files);
  const fileOf = (target: string) =>
    ['', '.ts', '.tsx', '.astro', '/index.ts'].map((end) => target + end).find((name) => known.has(name));
  const targets = new Map<string, string[]>(files.map((file) => [file, []]));
  for (const { file, target } of imports) {
    const found = fileOf(target);
    if (found !== undefined) targets.get(file)?.push(found);
  }
  const found: string[][] = [];
  const done = new Set<string>();
  const way: string[] = [];
  const walk = (file: string) => {
    if (done.has(file)) return;
    const before = way.indexOf(file);
    if (before >= 0) {
      found.push([...way.slice(before), file]);
      return;
    }
    way.push(file);
    for (const target of targets.get(file) ?? []) walk(target);
    way.pop();
    done.add(file);
  };
  for (const file of files) walk(file);
  return found;
}
