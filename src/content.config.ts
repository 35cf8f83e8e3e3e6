import { defineCollection } from 'astro:content';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { pageId } from './i18n/page-id';

const key = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'ids are kebab-case');

/** Lessons: `content/en/**.mdx` at the root of the site, `content/zh-cn/**.mdx` below `/zh-cn/`. */
const docs = defineCollection({
  loader: glob({
    base: './content',
    pattern: ['en/**/*.mdx', 'zh-cn/**/*.mdx'],
    generateId: ({ entry }) => pageId(entry),
  }),
  schema: docsSchema({
    extend: z.object({
      description: z.string(),
      /** What a learner can do afterwards; shown by `<Goals />` when it has no text of its own. */
      goals: z.array(z.string()).max(3).default([]),
    }),
  }),
});

/** Words of the course; a definition is one or two sentences and may contain `$formulas$`. */
const glossary = defineCollection({
  loader: file('content/glossary.json'),
  schema: z.strictObject({
    id: key,
    term: z.strictObject({ en: z.string(), 'zh-cn': z.string() }),
    definition: z.strictObject({ en: z.string(), 'zh-cn': z.string().optional() }),
    /** The address of the chapter that explains it, without slashes at the ends. */
    chapter: z.string().optional(),
    see: z.array(key).default([]),
  }),
});

/** What the course relies on; `authors` are written `Family, Given`. */
const references = defineCollection({
  loader: file('content/references.json'),
  schema: z.strictObject({
    id: key,
    authors: z.array(z.string()).min(1),
    year: z.int(),
    title: z.string(),
    /** Journal, conference, publisher or site, with volume and pages. */
    venue: z.string(),
    url: z.url(),
    note: z.strictObject({ en: z.string(), 'zh-cn': z.string().optional() }).optional(),
  }),
});

/** Starlight's own words, where ours are better. */
const i18n = defineCollection({
  loader: () => [
    {
      id: 'en',
      'skipLink.label': 'Skip to the text',
      'i18n.untranslatedContent': 'This page is in English only.',
    },
    {
      id: 'zh-CN',
      'skipLink.label': '跳到正文',
      'i18n.untranslatedContent': '本页尚未译成中文，以下是英文原文。',
    },
  ],
  schema: i18nSchema(),
});

export const collections = { docs, i18n, glossary, references };
