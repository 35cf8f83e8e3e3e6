import { getCollection } from 'astro:content';
import { type Chapter, chapters } from '@/i18n/chapters';
import type { Locale, Words } from '@/i18n/locale';

type Titled = { readonly title: string };

const words = import.meta.glob<{ readonly en: Titled } & Partial<Words<Titled>>>(
  ['/src/figures/*/words.ts', '/src/figures/*/words/index.ts'],
  { eager: true, import: 'words' },
);

const own = (figure: string) =>
  words[`/src/figures/${figure}/words/index.ts`] ?? words[`/src/figures/${figure}/words.ts`];

/** A figure's title in the reader's language. */
export const titleOf = (figure: string, locale: Locale): string =>
  (own(figure)?.[locale] ?? own(figure)?.en)?.title ?? figure;

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
