import type { AstroGlobal } from 'astro';
import type { Locale } from './locale.ts';

/** `zh-CN`, `zh-cn` → `zh-cn`; everything else is English. */
export function localeOf(language: string | undefined): Locale {
  return language?.toLowerCase() === 'zh-cn' ? 'zh-cn' : 'en';
}

type Place = Pick<AstroGlobal, 'locals' | 'currentLocale' | 'routePattern'>;

const isLesson = ({ routePattern }: Place): boolean => routePattern.endsWith('[...slug]');

/** The language of whatever has words of its own (figures, glossary, lists): that of the address. */
export function figureLocale(astro: Place): Locale {
  return isLesson(astro) ? siteLocale(astro) : localeOf(astro.currentLocale);
}

/** The language of a lesson's text and of the words within it: English at a Chinese address that is not translated yet. */
export function textLocale(astro: Place): Locale {
  return isLesson(astro) ? localeOf(astro.locals.starlightRoute.entryMeta.lang) : figureLocale(astro);
}

/** The language as the `lang` attribute has it. */
export const languageTag = (locale: Locale): string => (locale === 'en' ? 'en' : 'zh-CN');

/** The language of the menus round a page. */
export function siteLocale(astro: Pick<AstroGlobal, 'locals'>): Locale {
  return localeOf(astro.locals.starlightRoute.lang);
}
