import type { Locale } from '../i18n/locale.ts';

/** The language of a lesson, from where its file stands. */
export function languageOf(file: URL | undefined): Locale {
  return file?.pathname.includes('/content/zh-cn/') ? 'zh-cn' : 'en';
}
