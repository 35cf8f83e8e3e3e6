import type { APIContext } from 'astro';

/** Everything may be read by everyone; where the site's full address is known, its map is named. */
export function GET({ site }: APIContext): Response {
  const map = site
    ? `Sitemap: ${new URL(`${import.meta.env.BASE_URL.replace(/\/$/, '')}/sitemap-index.xml`, site)}\n`
    : '';
  return new Response(`User-agent: *\nAllow: /\n${map}`);
}
