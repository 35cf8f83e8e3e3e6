import type { Plugin } from 'vite';
import { blockingFaces, katexFace } from './math-fonts.ts';

const fontFace = /@font-face\{[^}]*\}/g;
const olderFormats = /,url\([^)]+\) format\("(?:woff|truetype)"\)/g;

/**
 * KaTeX's stylesheet for this site: WOFF2 only, which every browser that runs the site reads, from the subset files. The
 * faces that have a stylesheet of their own stand in a layer, where they give way to it: they are fetched only where that
 * stylesheet is lost. Without them a browser would take the bold face of the same family.
 */
export function trimKatexCss(css: string): string {
  const files = blockingFaces.map((name) => katexFace(name).file);
  return css.replace(fontFace, (rule) => {
    const face = rule.replace(olderFormats, '').replace('url(fonts/', 'url(@faces/');
    return files.some((file) => face.includes(file)) ? `@layer lost-faces{${face}}` : face;
  });
}

export function katexCss(): Plugin {
  return {
    name: 'katex-css',
    enforce: 'pre',
    transform: { filter: { id: /katex\.min\.css/ }, handler: trimKatexCss },
  };
}
