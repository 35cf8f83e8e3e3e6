import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  circles,
  filesIn,
  type Import,
  importsOf,
  partOf,
  strayFigures,
  strayImports,
  strayPackages,
} from './import-graph';

/** Which others a part may import: every folder and every file directly under `src` has an entry. */
const parts: Readonly<Record<string, readonly string[]>> = {
  core: [],
  params: [],
  compute: [],
  i18n: [],
  'quantity-looks': [],
  quantities: ['i18n', 'quantity-looks'],
  'quantities-css': ['quantities'],
  'figures-css': [],
  charts: ['quantities', 'quantity-looks'],
  controls: ['charts', 'i18n'],
  figure: ['controls', 'charts', 'params', 'compute', 'i18n'],
  scenes: ['core', 'charts', 'controls', 'params', 'compute', 'figure', 'quantities', 'i18n'],
  figures: ['core', 'charts', 'controls', 'params', 'compute', 'figure', 'scenes', 'quantities', 'i18n'],
  markdown: ['quantities', 'i18n'],
  lesson: ['figure', 'figures', 'i18n', 'quantities', 'params', 'markdown'],
  styles: ['controls', 'figure'],
  site: ['lesson', 'figures', 'i18n', 'quantities', 'params', 'markdown', 'styles'],
  pages: ['site', 'lesson', 'i18n', 'markdown'],
  'content.config': ['i18n'],
  middleware: ['markdown'],
};

const none = /(?!)/;

/** Which packages a part may import. */
const packages: Readonly<Record<string, RegExp>> = {
  core: /^(d3-array|mathjs\/number)$/,
  params: /^react$/,
  compute: /^react$/,
  i18n: /^(astro|@astrojs\/starlight\/types|node:fs)$/,
  'quantity-looks': none,
  quantities: none,
  'quantities-css': /^vite$/,
  'figures-css': /^(vite|node:(fs|path))$/,
  charts: /^(react|d3-(array|color|contour|interpolate))$/,
  controls: /^react$/,
  figure: /^(react|astro)$/,
  scenes: /^(react|d3-array)$/,
  figures: /^(react|d3-(array|color|dsv|interpolate))$/,
  markdown: /^(satteri|katex|speech-rule-engine|vite|node:(fs|path|process|url))$/,
  lesson: /^(astro:content|astro\/.*|@astrojs\/starlight\/.*)$/,
  styles: none,
  site: /^(astro|virtual:(quantities|figures)\.css|astro:content|astro\/.*|@astrojs\/starlight\/.*)$/,
  pages: /^(astro|astro:content|@astrojs\/starlight\/.*|node:fs\/promises)$/,
  'content.config': /^(astro:content|astro\/(loaders|zod)|@astrojs\/starlight\/schema)$/,
  middleware: /^(astro:middleware|@faces\/[a-z]+\.woff2|\/node_modules\/\.cache\/faces\/KaTeX_\*\.woff2)$/,
};

const figures = 'src/figures';
const sources = filesIn('src');
const imports = sources.flatMap(importsOf);

describe('the parts of the source', () => {
  it('have imports to look at', () => {
    expect(imports.length).toBeGreaterThan(2000);
  });

  it('are all listed here, and no others', () => {
    const present = readdirSync('src').map((name) => partOf(`src/${name}`));
    expect(Object.keys(parts).sort()).toEqual(present.sort());
    expect(Object.keys(packages).sort()).toEqual(present.sort());
  });

  it('import only the parts that they may', () => {
    expect(strayImports(imports, parts)).toEqual([]);
  });

  it('import only the packages that they may', () => {
    expect(strayPackages(imports, packages)).toEqual([]);
  });

  it('keep one figure out of another', () => {
    expect(strayFigures(imports, figures)).toEqual([]);
  });

  it('have no files that import each other in a circle, not by types either', () => {
    expect(circles(sources, imports)).toEqual([]);
  });

  it('brings mathjs into one file of the core, and that file only on demand', () => {
    const users = imports.filter(({ target }) => target.startsWith('mathjs')).map(({ file }) => file);
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

  it('leaves lessons without imports, for a plugin knows their components by name', () => {
    const lessons = filesIn('content').filter((file) => file.endsWith('.mdx'));
    expect(lessons.length).toBeGreaterThan(0);
    for (const file of lessons) {
      const source = readFileSync(file, 'utf8');
      const code = source.replace(/^```.*?^```/gms, '');
      expect(code, file).not.toMatch(/^(import|export)\b/m);
      expect(source, file).not.toMatch(/client:(load|idle|visible|only)/);
    }
  });
});

/** A file in the place where a part has its files. */
const planted = (part: string) => sources.find((file) => partOf(file) === part) ?? '';

describe.each(Object.keys(parts))('an import that strays from %s', (part) => {
  const file = planted(part);
  const strange = Object.keys(parts).filter((other) => other !== part && !parts[part]?.includes(other));

  it('is seen, into any part that it may not see', () => {
    const strays = strange.map((other): Import => ({ file, target: `src/${other}/planted` }));
    expect(strays.length).toBeGreaterThan(0);
    expect(strayImports(strays, parts)).toEqual(strays);
  });

  it('is seen, into a package', () => {
    const stray: Import = { file, target: 'lodash' };
    expect(strayPackages([stray], packages)).toEqual([stray]);
  });
});

describe('what else is planted', () => {
  it('is seen where a part has no entry', () => {
    const stray: Import = { file: 'src/unlisted/a.ts', target: 'src/core/random' };
    expect(strayImports([stray], parts)).toEqual([stray]);
    expect(strayPackages([{ ...stray, target: 'react' }], packages)).toHaveLength(1);
  });

  it('is seen where a figure imports another, or shared code imports a figure', () => {
    const [one, other] = [`${figures}/line-fit/model.ts`, `${figures}/cliff/run`];
    const strays = [one, `${figures}/ground.ts`].map((file): Import => ({ file, target: other }));
    expect(strayFigures(strays, figures)).toEqual(strays);
  });

  it('is seen where three files import each other in a circle', () => {
    const [a, b, c] = ['src/core/a.ts', 'src/core/b.tsx', 'src/core/c.ts'];
    const around = [
      { file: a, target: 'src/core/b' },
      { file: b, target: 'src/core/c' },
      { file: c, target: 'src/core/a' },
    ];
    const files = [...sources, a, b, c];
    expect(circles(files, [...imports, ...around])).toEqual([[a, b, c, a]]);
    expect(circles(files, [...imports, ...around.slice(1)])).toEqual([]);
  });
});
