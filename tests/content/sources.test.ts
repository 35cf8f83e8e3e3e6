import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const ids = (text: string, pattern: RegExp) => Array.from(text.matchAll(pattern), ([, id = '']) => id);

describe.each(['what-is-a-gradient', 'partial-derivatives', 'gradients-in-a-model'])('%s', (name) => {
  const source = readFileSync(`content/en/${name}.mdx`, 'utf8');

  it('lists exactly the sources that its text cites', () => {
    const listed = ids(source, /<Sources ids="([^"]+)"/g).flatMap((list) => list.split(/,\s*/));
    const cited = new Set(ids(source, /<Cite id="([^"]+)"/g));
    expect(listed.toSorted()).toEqual([...cited].toSorted());
  });

  it('links every chapter that it names by its number', () => {
    const prose = source.replace(/\[[^\]]*\]\([^)]*\)/g, '');
    expect(prose.match(/chapter \d/gi)).toBeNull();
  });
});
