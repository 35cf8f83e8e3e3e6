import type { Locale } from './locale.ts';

/**
 * The address of a page of this site.
 *
 * @param base the site's root as Astro gives it (`import.meta.env.BASE_URL`), with or without a slash at its end
 * @param slug the page below the root of its language, without slashes at the ends; `''` is the first page
 */
export function address(base: string, locale: Locale, slug: string, hash = ''): string {
  const parts = [base.replace(/\/+$/, ''), locale === 'en' ? '' : locale, slug];
  return `${parts.filter((part, i) => i === 0 || part !== '').join('/')}/${hash === '' ? '' : `#${hash}`}`;
}

/**
 * The page below the root of its language, from an address's path: `/course/zh-cn/fixes/` → `fixes`.
 */
export function slugOf(base: string, pathname: string): string {
  const below = pathname.startsWith(base) ? pathname.slice(base.length) : pathname;
  return below.replace(/^\/+|\/+$/g, '').replace(/^zh-cn(\/|$)/, '');
}
