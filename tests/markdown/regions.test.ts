import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { labelCells } from '@/lesson/stacked-table';
import { codeRegions } from '@/markdown/code-regions';
import { tableRegions } from '@/markdown/table-regions';

const table = '| a | b |\n|---|---|\n| 1 | 2 |\n';
const compile = async (file: string) =>
  (
    await mdxToJs(table, {
      features: { math: true },
      hastPlugins: [tableRegions],
      fileURL: new URL(file, `file://${process.cwd()}/`),
    })
  ).code;

test('a table of a lesson stands in a box that scrolls, takes the focus and has a name', async () => {
  const code = await compile('content/en/lab.mdx');
  expect(code).toMatch(/tabindex:\s*"0"|tabIndex:\s*"?0/i);
  expect(code).toContain('Table');
  expect(await compile('content/zh-cn/lab.mdx')).toContain('表格');
});

test('the empty corner of a table is no head', async () => {
  const corner = await mdxToJs('|  | a |\n|---|---|\n| b | 1 |\n', {
    hastPlugins: [tableRegions],
    fileURL: new URL('content/en/lab.mdx', `file://${process.cwd()}/`),
  });
  expect(corner.code.match(/_components\.th,/g)).toHaveLength(1);
});

test('a table that is stacked on phones needs no such box', () => {
  const boxed = '<div class="table-region" tabindex="0"><table><tr><td>1</td></tr></table></div>';
  expect(labelCells(boxed)).not.toContain('div');
});

test('every block of code takes the focus and has a name in the language of the text', () => {
  const page = (lang: string) =>
    `<main lang="${lang}"><pre data-language="python">x</pre><pre>figure</pre></main>`;
  expect(codeRegions(page('en'))).toBe(
    '<main lang="en"><pre tabindex="0" role="group" aria-label="Code" data-language="python">x</pre><pre>figure</pre></main>',
  );
  expect(codeRegions(page('zh-CN'))).toContain('aria-label="代码"');
});
