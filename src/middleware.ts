import { defineMiddleware } from 'astro:middleware';

/**
 * Starlight's pages say `data-theme="dark"` until a script has looked: without scripts they are to be light, as paper is.
 */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.includes('text/html')) return response;
  const html = (await response.text()).replace('data-theme="dark"', 'data-theme="light"');
  return new Response(html, response);
});
