import { describe, expect, test } from 'vitest';
import { address, slugOf } from '@/i18n/address';
import { chapterAt, chapters } from '@/i18n/chapters';
import { localeOf } from '@/i18n/figure-locale';
import { pageId } from '@/i18n/page-id';

describe('addresses', () => {
  test.each([
    ['/', 'en', '', '/'],
    ['/', 'zh-cn', '', '/zh-cn/'],
    ['/course', 'en', 'lab', '/course/lab/'],
    ['/course/', 'zh-cn', 'fixes/activations', '/course/zh-cn/fixes/activations/'],
  ] as const)('below %s, in %s, the page "%s" is %s', (base, locale, slug, expected) => {
    expect(address(base, locale, slug)).toBe(expected);
    expect(slugOf(base, expected)).toBe(slug);
  });

  test('may point at a place in the page', () => {
    expect(address('/', 'en', 'glossary', 'gradient')).toBe('/glossary/#gradient');
  });

  test('a page whose name begins like a language is not taken for one', () => {
    expect(slugOf('/', '/zh-cnx/')).toBe('zh-cnx');
  });
});

describe('lessons', () => {
  test.each([
    ['en/index.mdx', 'index'],
    ['en/fixes/index.mdx', 'fixes'],
    ['en/fixes/activations.mdx', 'fixes/activations'],
    ['zh-cn/index.mdx', 'zh-cn'],
    ['zh-cn/lab.mdx', 'zh-cn/lab'],
  ])('%s is the page %s', (path, id) => {
    expect(pageId(path)).toBe(id);
  });

  test('no two chapters share an address or a number', () => {
    const numbers = chapters.flatMap((chapter) => ('number' in chapter ? [chapter.number] : []));
    expect(new Set(chapters.map(({ slug }) => slug)).size).toBe(chapters.length);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  test('a page outside the course has no chapter', () => {
    expect(chapterAt('404')).toBeUndefined();
    expect(chapterAt('lab')?.number).toBe('7');
  });
});

test('languages are told by their tag, whatever its case', () => {
  expect(['zh-CN', 'zh-cn', 'en', undefined].map(localeOf)).toEqual(['zh-cn', 'zh-cn', 'en', 'en']);
});
