import { globSync } from 'node:fs';
import { pageId } from './page-id.ts';

/** Addresses of the lessons that are translated, below the site's root: `zh-cn/glossary/`. */
const translated = new Set(
  globSync('zh-cn/**/*.mdx', { cwd: 'content' }).map((path) => `${pageId(path.replaceAll('\\', '/'))}/`),
);

/** Whether search engines are told of a page: of no figure that stands alone, and of no untranslated page. */
export function isListed(address: string): boolean {
  const chinese = address.match(/\/(zh-cn\/.*)$/)?.[1];
  return !/\/embed\/|\/404\//.test(address) && (chinese === undefined || translated.has(chinese));
}

export const siteMap = {
  filter: isListed,
  i18n: { defaultLocale: 'en', locales: { en: 'en', 'zh-cn': 'zh-CN' } },
};
