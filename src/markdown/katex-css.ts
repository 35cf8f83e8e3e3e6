import type { Plugin } from 'vite';
import { blockingFaces, katexFace } from './math-fonts.ts';

const fontFace = /@font-face\{[^}]*\}/g;
const olderFormats = /,url\([^)]+\) format\("(?:woff|truetype)"\)/g;

/**
 * KaTeX's stylesheet for this site: WOFF2 only, which every browser that runs the site reads, and without the faces that
 * have a stylesheet of their own.
 */
export function trimKatexCss(css: string): string {
  const files = blockingFaces.map((name) => katexFace(name).file.split('/').at(-1) ?? name);
  return css.replace(fontFace, (rule) =>
    files.some((file) => rule.includes(file)) ? '' : rule.replace(olderFormats, ''),
  );
}

export function katexCss(): Plugin {
  return {
    name: 'katex-css',
    enforce: 'pre',
    transform: { filter: { id: /katex\.min\.css/ }, handler: trimKatexCss },
  };
}
