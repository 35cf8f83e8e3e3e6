import type { Locale } from './locale.ts';

/** The id of the lesson at an address in a language: `fixes`, `zh-cn/fixes`; `index` and `zh-cn` are the first pages. */
export function lessonId(locale: Locale, slug: string): string {
  if (locale === 'en') return slug === '' ? 'index' : slug;
  return slug === '' ? locale : `${locale}/${slug}`;
}

/** Whether there is a lesson at an address in both languages, among the ids of all lessons. */
export function isInBoth(ids: ReadonlySet<string>, slug: string): boolean {
  return ids.has(lessonId('en', slug)) && ids.has(lessonId('zh-cn', slug));
}
