import { mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { headingLinks } from '@/markdown/heading-links';
import { mathematics } from '@/markdown/mathematics';

const compile = async (source: string, file = 'content/en/lab.mdx') => {
  const { code } = await mdxToJs(source, {
    features: { math: true, headingAttributes: true },
    mdastPlugins: [mathematics],
    hastPlugins: [headingLinks],
    fileURL: new URL(file, `file://${process.cwd()}/`),
  });
  return code;
};

describe('formulas in a lesson', () => {
  test('are set while the site is built, braces and all', async () => {
    expect(await compile('The slope $\\frac{\\Delta z}{\\Delta x}$ is a ratio.')).toContain('mfrac');
  });

  test('on lines of their own stand in a box that scrolls and takes the focus', async () => {
    const code = await compile('$$\nz = x^2\n$$');
    expect(code).toContain('class=\\"formula\\"');
    expect(code).toContain('tabindex=\\"0\\"');
  });

  test('are named in the language of the lesson', async () => {
    expect(await compile('$$\nx\n$$', 'content/zh-cn/lab.mdx')).toContain('公式');
  });

  test('fail the build when they are broken, naming file and formula', async () => {
    await expect(compile('Oh $\\frac{1$ no')).rejects.toThrow(/content\/en\/lab\.mdx.*\\frac\{1/s);
  });
});

test('a heading with an id has a link to itself beside it, in the language of the lesson', async () => {
  const code = await compile('## Steigung {#slope}', 'content/zh-cn/lab.mdx');
  expect(code).toContain('"#slope"');
  expect(code).toContain('本节链接');
});
