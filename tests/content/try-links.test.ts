import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseAddress } from '@/params/address';
import { allFigures, islandName } from '../figures/all-figures';

const files = readdirSync('content', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.mdx'))
  .sort();

const links = files.flatMap((path) => {
  const source = readFileSync(`content/${path}`, 'utf8');
  const found = source.matchAll(/<Try\s+figure="([^"]+)"\s+set="([^"]+)"/g);
  return Array.from(found, ([, figure = '', set = '']) => ({ path, figure, set, source }));
});

describe.each(links)('in $path, the link that sets $figure to $set', ({ figure, set, source }) => {
  const schema = allFigures.find(({ name }) => name === figure)?.schema ?? {};

  it('finds its figure on the page', () => {
    expect(source).toMatch(new RegExp(`<${islandName(figure)}\\b`));
  });

  it('sets what the figure has to what it can take', () => {
    const given = [...new URLSearchParams(set)];
    const query = new URLSearchParams(given.map(([name, value]) => [`${figure}.${name}`, value]));
    const { values, notices } = parseAddress(figure, schema, query);
    expect(notices).toEqual([]);
    for (const [name, value] of given) {
      const written = schema[name]?.kind === 'number' ? Number(value) : value;
      expect(String(values[name]), name).toBe(String(written));
    }
  });
});
