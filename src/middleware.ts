import { defineMiddleware } from 'astro:middleware';
import code from '@faces/code.woff2?url';
import labels from '@faces/labels.woff2?url';
import text from '@faces/text.woff2?url';
import { codeRegions } from './markdown/code-regions';
import { faceLinks } from './markdown/face-links';
import { validMarkup } from './markdown/valid-markup';

const files = import.meta.glob<string>('/node_modules/.cache/faces/KaTeX_*.woff2', {
  query: '?url',
  import: 'default',
  eager: true,
});
const katex = Object.fromEntries(
  Object.entries(files).map(([path, url]) => [path.replace(/^.*KaTeX_|\.woff2$/g, ''), url]),
);
const mathematics = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/faces/mathematics.css`;

/**
 * Finishes every page: links to the fonts that it turned out to use, blocks of code that take the focus, and light as the
 * theme for those without scripts (Starlight's pages say dark until a script has looked). Figures in the midst of a text
 * in another language say theirs; search does not look into figures, which are labels and numbers.
 */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.includes('text/html')) return response;
  const html = await response.text();
  const isFallback = /<html lang="zh/.test(html) && /<main[^>]*\slang="en/.test(html);
  const finished = validMarkup(codeRegions(html))
    .replaceAll('<astro-island ', `<astro-island data-pagefind-ignore${isFallback ? ' lang="zh-CN"' : ''} `)
    .replace('data-theme="dark"', 'data-theme="light"')
    .replace('</title>', `</title>${faceLinks(html, { text, labels, code, mathematics, katex })}`);
  return new Response(finished, response);
});
