import { getCollection } from 'astro:content';
import { type Chapter, chapters } from '@/i18n/chapters';
import type { Locale, Words } from '@/i18n/locale';

const words = import.meta.glob<Words<{ readonly title: string }>>('/src/figures/*/words.ts', {
  eager: true,
  import: 'words',
});

/** A figure's title in the reader's language. */
export const titleOf = (figure: string, locale: Locale): string =>
  words[`/src/figures/${figure}/words.ts`]?.[locale].title ?? figure;

/** `surface-explorer` → `SurfaceExplorer`, as a lesson writes it. */
const tag = (figure: string) =>
  figure.replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase());

/** The first chapter, in reading order, in which a figure stands. */
export async function lessonOf(figure: string): Promise<Chapter | undefined> {
  const lessons = await getCollection('docs');
  const shows = new RegExp(`<${tag(figure)}\\b`);
  return chapters.find(({ slug }) =>
    lessons.some(({ id, body }) => id === (slug || 'index') && shows.test(body ?? '')),
  );
}
