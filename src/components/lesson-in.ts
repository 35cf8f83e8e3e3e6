import type { Locale } from '@/i18n/locale';

/** The lesson at an address in a language; the English one where it is not translated yet. */
export function lessonIn<T extends { readonly id: string }>(
  lessons: readonly T[],
  locale: Locale,
  slug: string,
): T | undefined {
  const english = slug === '' ? 'index' : slug;
  const translated = locale === 'en' ? english : [locale, slug].filter((part) => part !== '').join('/');
  return lessons.find(({ id }) => id === translated) ?? lessons.find(({ id }) => id === english);
}
