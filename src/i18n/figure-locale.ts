import type { AstroGlobal } from 'astro';
import type { Locale } from './locale.ts';

/** `zh-CN`, `zh-cn` → `zh-cn`; everything else is English. */
export function localeOf(language: string | undefined): Locale {
  return language?.toLowerCase() === 'zh-cn' ? 'zh-cn' : 'en';
}

/**
 * The language that a figure speaks: in a lesson that of the text around it (a page not translated yet has
 * English figures under a Chinese menu), elsewhere that of the address.
 */
export function figureLocale(astro: Pick<AstroGlobal, 'locals' | 'currentLocale' | 'routePattern'>): Locale {
  const isLesson = astro.routePattern.endsWith('[...slug]');
  return localeOf(isLesson ? astro.locals.starlightRoute.entryMeta.lang : astro.currentLocale);
}

/** The language of the menus round a page. */
export function siteLocale(astro: Pick<AstroGlobal, 'locals'>): Locale {
  return localeOf(astro.locals.starlightRoute.lang);
}
