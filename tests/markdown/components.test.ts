import { mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { componentPaths, components } from '@/markdown/components';
import { mathematics } from '@/markdown/mathematics';

const compile = async (source: string) => {
  const { code } = await mdxToJs(source, {
    features: { math: true },
    mdastPlugins: [components, mathematics],
    fileURL: new URL('content/en/lab.mdx', `file://${process.cwd()}/`),
  });
  return code;
};
const imported = (code: string) =>
  [...code.matchAll(/^import \w+ from ["'](@[^"']+)/gm)].map(([, path]) => path);

describe('the components of a lesson', () => {
  test('are imported once each, those within others too, and no others', async () => {
    const source =
      '<LineFit />\n\nA <Term id="slope">*slope* <Cite id="a" /></Term> of $x$, a <Term id="b" />.\n';
    expect(imported(await compile(source))).toEqual([
      '@/figures/line-fit/LineFit.astro',
      '@/lesson/Cite.astro',
      '@/lesson/Term.astro',
    ]);
  });

  test('are not there in a text without any', async () => {
    expect(imported(await compile('A text with $x$ and <b>bold</b> letters.'))).toEqual([]);
  });

  test('fail the build where nothing has such a name, naming lesson, line and what there is', async () => {
    await expect(compile('Text\n\nmore <Trem id="slope" /> text')).rejects.toThrow(
      /content\/en\/lab\.mdx:3: .*<Trem>.* Term,/s,
    );
  });

  test('are every figure by its name, and the parts of lessons', () => {
    const paths = componentPaths();
    expect(paths.get('SurfaceExplorer')).toBe('@/figures/surface-explorer/SurfaceExplorer.astro');
    expect(paths.get('Predict')).toBe('@/lesson/Predict.astro');
  });
});
