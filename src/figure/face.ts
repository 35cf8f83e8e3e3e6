import type { AstroGlobal } from 'astro';
import { figureLocale } from '@/i18n/figure-locale';
import { type FrameWords, frameWords } from '@/i18n/frame-words';
import type { Locale } from '@/i18n/locale';

/** Figures load their script when they come this near to the screen. */
export const nearby = { rootMargin: '200px' };

/** The props of a figure's island: its words in the reader's language alone, so that a page carries no other. */
export function faceOf<Words extends object>(
  astro: AstroGlobal,
  words: { readonly en: Words } & { readonly [Language in Locale]?: object },
): { words: object; frame: FrameWords } {
  const locale = figureLocale(astro);
  return { words: words[locale] ?? words.en, frame: frameWords[locale] };
}
