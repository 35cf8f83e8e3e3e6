import type { Locale } from '@/i18n/locale';
import { lessonId } from '@/i18n/translations';

/** The lesson at an address in a language; the English one where it is not translated yet. */
export function lessonIn<T extends { readonly id: string }>(
  lessons: readonly T[],
  locale: Locale,
  slug: string,
): T | undefined {
  const find = (language: Locale) => lessons.find(({ id }) => id === lessonId(language, slug));
  return find(locale) ?? find('en');
}
