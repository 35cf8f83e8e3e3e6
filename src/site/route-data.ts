import { getCollection } from 'astro:content';
import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { slugOf } from '@/i18n/address';
import { chapterAt } from '@/i18n/chapters';
import { localeOf } from '@/i18n/figure-locale';
import { isInBoth } from '@/i18n/translations';
import { headOf } from './head';

/** What a page tells browsers and search engines of itself, beyond what Starlight knows. */
export const onRequest = defineRouteMiddleware(async ({ locals, url }) => {
  const route = locals.starlightRoute;
  const slug = slugOf(import.meta.env.BASE_URL, url.pathname);
  const lessons = new Set((await getCollection('docs')).map(({ id }) => id));
  const chapter = chapterAt(slug);
  route.head = headOf(route.head, {
    title: chapter?.title[localeOf(route.lang)],
    siteTitle: route.siteTitle,
    isTranslated: isInBoth(lessons, slug),
    isFallback: route.isFallback === true,
  });
  if (route.isFallback) route.entry.data = { ...route.entry.data, pagefind: false };
});
