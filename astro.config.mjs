import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import sitemap from '@astrojs/sitemap';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { basePath } from './scripts/base-path.mjs';
import { facesFolder, makeFaces } from './scripts/faces.mjs';
import { figureStyles } from './src/figures-css.ts';
import { sidebar } from './src/i18n/sidebar.ts';
import { siteMap } from './src/i18n/site-map.ts';
import { siteWords } from './src/i18n/site-words.ts';
import { components } from './src/markdown/components.ts';
import { headingLinks } from './src/markdown/heading-links.ts';
import { katexCss } from './src/markdown/katex-css.ts';
import { mathematics } from './src/markdown/mathematics.ts';
import { tableRegions } from './src/markdown/table-regions.ts';
import { quantitiesStyles } from './src/quantities-css.ts';
import { gallery } from './src/site/gallery.ts';

const component = (name) => `./src/site/${name}.astro`;

/** Astro marks every lesson with a directive of its own, which the bundler takes for a mistake. */
function onLog(level, log, handle) {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
}

await makeFaces();

export default defineConfig({
  base: basePath() || '/',
  ...(process.env.SITE_URL ? { site: process.env.SITE_URL } : {}),
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  markdown: {
    processor: satteri({
      features: { math: true, headingAttributes: true },
      mdastPlugins: [components, mathematics],
      hastPlugins: [headingLinks, tableRegions],
    }),
  },
  vite: {
    resolve: { alias: { '@faces': facesFolder } },
    plugins: [katexCss(), quantitiesStyles(), figureStyles()],
    // A font within the styles would come with every page, needed or not.
    build: {
      // The browsers that the README names: syntax that they lack is rewritten.
      target: ['chrome131', 'edge131', 'firefox132', 'safari18'],
      rolldownOptions: {
        onLog,
        output: {
          // Small parts that most figures share travel together: apart, each would pay for its own envelope.
          // What most figures with a network share comes in a second parcel, without what the lab needs of it.
          codeSplitting: {
            groups: [
              // What every page loads for its links: in the parcel of the parts, that would come with each page.
              { name: 'params', test: /\/src\/params\//, priority: 1 },
              // What lies in a folder of its own there, such as maps of heights or playing, only some figures load.
              { name: 'parts', test: /\/src\/(charts|controls|figure|compute)\/[^/]+$/, minShareCount: 7 },
              { name: 'heights', test: /\/src\/charts\/heights\//, minShareCount: 4 },
              { name: 'playback', test: /\/playback\//, minShareCount: 4 },
              { name: 'calculus', test: /\/src\/core\/(calculus\/)?[^/]+$/, minShareCount: 16 },
              { name: 'network', test: /\/src\/core\/network\//, minShareCount: 8 },
            ],
          },
        },
      },
      assetsInlineLimit: (file) => (file.endsWith('.woff2') ? false : undefined),
    },
  },
  integrations: [
    starlight({
      title: { en: siteWords.en.title, 'zh-CN': siteWords['zh-cn'].title },
      locales: { root: { label: 'English', lang: 'en' }, 'zh-cn': { label: '简体中文', lang: 'zh-CN' } },
      sidebar,
      routeMiddleware: './src/site/route-data.ts',
      markdown: { processedDirs: ['./content/'], headingLinks: false },
      customCss: [
        'katex/dist/katex.min.css',
        'virtual:quantities.css',
        './src/styles/site.css',
        'virtual:figures.css',
        './src/styles/media.css',
      ],
      head: [{ tag: 'meta', attrs: { name: 'twitter:card', content: 'summary' } }],
      favicon: '/favicon.svg',
      disable404Route: true,
      components: Object.fromEntries(
        [
          'Footer',
          'Head',
          'Header',
          'LanguageSelect',
          'MobileMenuFooter',
          'PageSidebar',
          'PageTitle',
          'Pagination',
          'Search',
          'Sidebar',
          'SiteTitle',
          'ThemeProvider',
          'ThemeSelect',
          'TwoColumnContent',
        ].map((name) => [name, component(name)]),
      ),
    }),
    mdx(),
    react(),
    gallery(),
    // The site map needs the site's full address; an integration of its name keeps Starlight from adding its own.
    process.env.SITE_URL ? sitemap(siteMap) : { name: '@astrojs/sitemap', hooks: {} },
  ],
});
