import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Who may import whom within `src`: a folder, and the folders beside itself that it may see. */
const house: Record<string, readonly string[]> = {
  core: [],
  charts: ['quantities', 'quantity-looks'],
  controls: ['charts'],
  params: [],
  compute: [],
  figure: ['controls', 'charts', 'params', 'i18n'],
  scenes: ['core', 'charts', 'controls', 'params', 'compute', 'figure', 'quantities', 'i18n'],
  figures: ['core', 'charts', 'controls', 'params', 'compute', 'figure', 'scenes', 'quantities', 'i18n'],
  lesson: ['figures', 'i18n', 'quantities', 'params', 'markdown'],
  pages: ['site', 'figures', 'i18n', 'quantities', 'lesson', 'markdown'],
  site: ['lesson', 'figures', 'figure', 'i18n', 'quantities', 'params', 'markdown', 'styles'],
};

/** Packages that a folder may use; folders not named here may use any. */
const packages: Record<string, RegExp> = {
  core: /^(d3|mathjs\/number)$/,
  charts: /^(react|d3)$/,
  controls: /^(react|d3)$/,
  params: /^react$/,
  compute: /^react$/,
  figure: /^react$/,
  scenes: /^(react|d3)$/,
  figures: /^(react|d3)$/,
};

const sources = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(ts|tsx|astro)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name));

const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(
    ([, target]) => target ?? '',
  );

/** `src/…` for a file of ours, else the package's name. */
function targetOf(file: string, target: string): string {
  if (target.startsWith('@/')) return `src/${target.slice(2)}`;
  if (target.startsWith('.')) return relative('.', resolve(dirname(file), target));
  return target;
}

const room = (path: string) => path.split('/')[1]?.replace(/\.tsx?$/, '') ?? '';
const cases = sources.flatMap((file) =>
  importsOf(file).map((target) => [file, targetOf(file, target)] as const),
);

describe('the house', () => {
  it('has imports to look at', () => {
    expect(cases.length).toBeGreaterThan(100);
  });

  it('keeps every room to the rooms that it may see', () => {
    const strays = cases.filter(([file, target]) => {
      const allowed = house[room(file)];
      return allowed && target.startsWith('src/') && ![room(file), ...allowed].includes(room(target));
    });
    expect(strays).toEqual([]);
  });

  it('keeps one figure out of another', () => {
    const figure = (path: string) => path.match(/^src\/figures\/([^/]+)\//)?.[1];
    const strays = cases.filter(
      ([file, target]) =>
        figure(target) && file.startsWith('src/figures/') && figure(file) !== figure(target),
    );
    expect(strays).toEqual([]);
  });

  it('keeps packages where they belong', () => {
    const strays = cases.filter(([file, target]) => {
      const allowed = packages[room(file)];
      return allowed && !target.startsWith('src/') && !file.endsWith('.astro') && !allowed.test(target);
    });
    expect(strays).toEqual([]);
  });

  it('brings mathjs into one file of the core, and that file only on demand', () => {
    const users = cases.filter(([, target]) => target.startsWith('mathjs')).map(([file]) => file);
    expect([...new Set(users)]).toEqual(['src/core/landscapes/formula.ts']);
    const eager = sources.filter((file) =>
      /^import (?!type)[^;]*landscapes\/formula'/m.test(readFileSync(file, 'utf8')),
    );
    expect(eager).toEqual([]);
  });

  it('lets only src/params touch location and history', () => {
    const strays = sources.filter(
      (file) =>
        !file.startsWith('src/params/') &&
        // Not `lane.history.steps`, a part of something else.
        /(?<!\.)\b(history|location)\.\w|\b(window|globalThis|self|document)\.(history|location)\b/.test(
          readFileSync(file, 'utf8'),
        ),
    );
    expect(strays).toEqual([]);
  });

  it('lets no clock, no DOM and no unseeded chance into the core', () => {
    const strays = sources.filter(
      (file) =>
        file.startsWith('src/core/') &&
        /Math\.random|Date\.now|new Date|performance\.|\b(document|window|navigator)\./.test(
          readFileSync(file, 'utf8'),
        ),
    );
    expect(strays).toEqual([]);
  });

  it('gives lessons nothing but faces', () => {
    const lessons = readdirSync('content', { recursive: true, withFileTypes: true })
      .filter((entry) => entry.name.endsWith('.mdx'))
      .map((entry) => join(entry.parentPath, entry.name));
    expect(lessons.length).toBeGreaterThan(0);
    const strays = lessons.flatMap((file) =>
      importsOf(file)
        .filter((target) => !target.endsWith('.astro'))
        .map((target) => [file, target]),
    );
    expect(strays).toEqual([]);
    for (const file of lessons)
      expect(readFileSync(file, 'utf8'), file).not.toMatch(/client:(load|idle|visible|only)/);
  });
});
