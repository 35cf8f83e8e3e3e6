import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const ids = (text: string, pattern: RegExp) => Array.from(text.matchAll(pattern), ([, id = '']) => id);

const lessons = readdirSync('content/en', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.mdx'))
  .sort()
  .map((path) => ({ path, source: readFileSync(`content/en/${path}`, 'utf8') }));

describe('a lesson', () => {
  it.each(lessons.filter(({ source }) => source.includes('<Sources')))(
    'lists exactly the sources that its text cites: $path',
    ({ source }) => {
      const listed = ids(source, /<Sources ids="([^"]+)"/g).flatMap((list) => list.split(/,\s*/));
      const cited = new Set(ids(source, /<Cite id="([^"]+)"/g));
      expect(listed.toSorted()).toEqual([...cited].toSorted());
    },
  );

  it.each(lessons)('links every chapter that it names by its number: $path', ({ source }) => {
    const prose = source.replace(/\[[^\]]*\]\([^)]*\)/g, '');
    expect(prose.match(/chapter \d/gi)).toBeNull();
  });
});
