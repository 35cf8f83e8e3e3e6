import { describe, expect, test } from 'vitest';
import { isListed } from '@/i18n/site-map';
import { isInBoth, lessonId } from '@/i18n/translations';
import { headOf } from '@/site/head';

const head = [
  { tag: 'title', attrs: {}, content: 'Title | Site' },
  { tag: 'link', attrs: { rel: 'canonical', href: '/a/' }, content: '' },
  { tag: 'link', attrs: { rel: 'alternate', hreflang: 'zh-CN', href: '/zh-cn/a/' }, content: '' },
] as const;
const facts = { title: 'A', siteTitle: 'Site', isTranslated: true, isFallback: false };
const rels = (result: ReturnType<typeof headOf>) => result.map(({ attrs }) => attrs?.rel).filter(Boolean);

describe('the head of a page', () => {
  test('says the site’s name once', () => {
    const title = (name: string) => headOf([...head], { ...facts, title: name })[0]?.content;
    expect(title('A')).toBe('A | Site');
    expect(title('Site')).toBe('Site');
  });

  test('promises a translation only where there is one', () => {
    expect(rels(headOf([...head], facts))).toEqual(['canonical', 'alternate']);
    expect(rels(headOf([...head], { ...facts, isTranslated: false }))).toEqual(['canonical']);
  });

  test('keeps an English text at a Chinese address from search engines', () => {
    const fallback = headOf([...head], { ...facts, isTranslated: false, isFallback: true });
    expect(rels(fallback)).toEqual([]);
    expect(fallback.at(-1)?.attrs).toEqual({ name: 'robots', content: 'noindex' });
  });
});

test('the site map has the lessons, and in Chinese those that are translated', () => {
  const listed = (path: string) => isListed(`https://example.org/course${path}`);
  expect(['/', '/lab/', '/zh-cn/glossary/'].map(listed)).toEqual([true, true, true]);
  expect(['/embed/cliff/', '/zh-cn/embed/cliff/', '/zh-cn/', '/zh-cn/lab/'].map(listed)).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

test('a page is in both languages when there is a lesson for each', () => {
  const ids = new Set(['index', 'lab', 'glossary', 'zh-cn/glossary']);
  expect(['', 'lab', 'glossary', 'nowhere'].map((slug) => isInBoth(ids, slug))).toEqual([
    false,
    false,
    true,
    false,
  ]);
  expect([lessonId('en', ''), lessonId('zh-cn', ''), lessonId('zh-cn', 'lab')]).toEqual([
    'index',
    'zh-cn',
    'zh-cn/lab',
  ]);
});
