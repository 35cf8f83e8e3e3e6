import { address } from '@/i18n/address';
import type { Locale } from '@/i18n/locale';
import { siteWords } from '@/i18n/site-words';

/** A word that is on every page of a language: a search that does not find it has lost a part. */
const probe = { en: 'gradient', 'zh-cn': '梯度' };

/** What the search dialog needs to know, as its `data-` attributes. */
export function searchData(base: string, locale: Locale): Record<`data-${string}`, string> {
  const root = base.replace(/\/$/, '');
  const words = siteWords[locale];
  return {
    'data-bundle': `${root}/pagefind/`,
    'data-terms': `${root}/glossary-terms/${locale}.json`,
    'data-glossary': address(base, locale, 'glossary'),
    'data-glossary-word': words.searchGlossary,
    'data-probe': probe[locale],
    'data-nothing': words.searchNothing,
    'data-failed': words.searchFailed,
    'data-found': words.searchFound,
  };
}
