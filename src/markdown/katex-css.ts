import type { Plugin } from 'vite';

/** Every browser that runs the site reads WOFF2: the two older formats of each KaTeX face stay out of the build. */
export function katexCss(): Plugin {
  return {
    name: 'katex-woff2-only',
    enforce: 'pre',
    transform: {
      filter: { id: /katex\.min\.css/ },
      handler: (css) => css.replace(/,url\([^)]+\) format\("(?:woff|truetype)"\)/g, ''),
    },
  };
}
