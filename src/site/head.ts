import type { StarlightRouteData } from '@astrojs/starlight/route-data';

type Head = StarlightRouteData['head'];

interface PageFacts {
  /** Absent for a page outside the course. */
  readonly title: string | undefined;
  readonly siteTitle: string;
  /** There is a lesson in both languages. */
  readonly isTranslated: boolean;
  /** The page shows the English text at a Chinese address. */
  readonly isFallback: boolean;
}

/**
 * The head of a page: its title in the language of its address, the site's name said once, no translation promised that
 * is not there, and an untranslated page kept from search engines.
 */
export function headOf(head: Head, { title, siteTitle, isTranslated, isFallback }: PageFacts): Head {
  const kept = head.filter(
    ({ tag, attrs }) =>
      tag !== 'link' ||
      !((attrs?.rel === 'alternate' && !isTranslated) || (attrs?.rel === 'canonical' && isFallback)),
  );
  const titled = kept.map((entry) =>
    entry.tag === 'title' && title !== undefined
      ? { ...entry, content: title === siteTitle ? title : `${title} | ${siteTitle}` }
      : entry,
  );
  const robots = { tag: 'meta' as const, attrs: { name: 'robots', content: 'noindex' }, content: '' };
  return isFallback ? [...titled, robots] : titled;
}
