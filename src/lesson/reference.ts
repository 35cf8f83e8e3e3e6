export interface Reference {
  readonly authors: readonly string[];
  readonly year: number;
}

const familyName = (author: string): string => author.split(',')[0] ?? author;

/** `Glorot & Bengio 2010`; three and more authors become `He et al. 2015`. */
export function shortReference({ authors, year }: Reference): string {
  const [first = '', second = ''] = authors.map(familyName);
  if (authors.length > 2) return `${first} et al. ${year}`;
  return `${authors.length === 2 ? `${first} & ${second}` : first} ${year}`;
}

/** `Glorot, Xavier; Bengio, Yoshua` → `Xavier Glorot, Yoshua Bengio`. */
export function fullNames(authors: readonly string[]): string {
  return authors
    .map((author) =>
      author
        .split(',')
        .map((part) => part.trim())
        .reverse()
        .join(' '),
    )
    .join(', ');
}
