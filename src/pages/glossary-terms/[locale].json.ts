import { getCollection } from 'astro:content';
import type { APIContext } from 'astro';
import { type Locale, locales } from '@/i18n/locale';
import { glossaryNames } from '@/i18n/search-names';
import type { GlossaryEntry } from '@/site/glossary-search';

export const getStaticPaths = () => locales.map((locale) => ({ params: { locale }, props: { locale } }));

/** `$\|\nabla f\|$` as text without markup: commands of one letter or symbol fall away, others leave their name. */
const plain = (definition: string): string =>
  definition.replace(/\$([^$]+)\$/g, (_, tex: string) =>
    tex.replace(/\\[^a-z]|[{}]/gi, '').replaceAll('\\', ''),
  );

/** The glossary for the search dialog, which fetches it when it is opened. */
export async function GET({ props }: APIContext<{ locale: Locale }>): Promise<Response> {
  const { locale } = props;
  const entries = (await getCollection('glossary')).map(
    ({ data: { id, term, definition } }): GlossaryEntry => ({
      id,
      term: term[locale],
      names: [...(glossaryNames[id] ?? []), ...(locale === 'en' ? [] : [term.en])],
      text: plain(definition[locale] ?? definition.en),
    }),
  );
  return new Response(JSON.stringify(entries), { headers: { 'content-type': 'application/json' } });
}
