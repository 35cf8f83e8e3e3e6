import { readdirSync, readFileSync } from 'node:fs';
import { mdxToMdast } from 'satteri';
import { describe, expect, it } from 'vitest';
import { definitions } from '@/lesson/definitions';
import { valueText } from '@/lesson/value';

interface Node {
  readonly type: string;
  readonly name?: string | null;
  readonly attributes?: readonly { readonly name?: string; readonly value?: unknown }[];
  readonly children?: readonly Node[];
}

const within = (node: Node): readonly Node[] => [node, ...(node.children ?? []).flatMap(within)];
const named = (nodes: readonly Node[], name: string) => nodes.filter((node) => node.name === name);
const attribute = (node: Node, name: string) => {
  const value = node.attributes?.find((entry) => entry.name === name)?.value;
  return typeof value === 'string' ? value : undefined;
};

const lessons = readdirSync('content', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.mdx'))
  .sort()
  .map((path) => ({
    path,
    nodes: within(
      mdxToMdast(readFileSync(`content/${path}`, 'utf8'), {
        features: { math: true, headingAttributes: true },
      }) as Node,
    ),
  }));
const values = lessons.flatMap(({ path, nodes }) =>
  named(nodes, 'Value').map((node) => ({
    path,
    figure: attribute(node, 'figure') ?? '',
    set: attribute(node, 'set'),
    readout: attribute(node, 'readout') ?? '',
    digits: attribute(node, 'digits'),
  })),
);

describe('the numbers that lessons print', () => {
  it('are there', () => {
    expect(values.length).toBeGreaterThan(20);
  });

  it.each(values)('$path: $readout of $figure at $set', ({ path, ...value }) => {
    const text = valueText(definitions, value);
    expect(text, path).toMatch(/^−?\d+(\.\d+)?(e−?\d+|·10⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]+)?%?$/);
  });

  it('stand in the row of a table that links to the same state', () => {
    const rows = lessons.flatMap(({ nodes }) => nodes.filter(({ type }) => type === 'tableRow')).map(within);
    const both = rows.filter((row) => named(row, 'Try').length > 0 && named(row, 'Value').length > 0);
    expect(both.length).toBeGreaterThan(0);
    for (const row of both) {
      const [link] = named(row, 'Try');
      for (const value of named(row, 'Value'))
        for (const name of ['figure', 'set'])
          expect(attribute(value, name)).toBe(link && attribute(link, name));
    }
  });
});
