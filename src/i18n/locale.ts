/** The languages of the course; English stands at the root of the site, the others under their name. */
export const locales = ['en', 'zh-cn'] as const;

export type Locale = (typeof locales)[number];

/** The same words in every language: a missing language is a type error. */
export type Words<T> = Readonly<Record<Locale, T>>;
