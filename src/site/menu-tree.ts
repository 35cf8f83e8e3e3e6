/** What the menu needs of a page: Starlight's sidebar link. */
interface PageLink {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
}

/** A page with the pages that stand below it: 6 with 6.1, 6.2, … */
export interface Branch<T> {
  readonly link: T;
  readonly number: string | undefined;
  readonly children: readonly Branch<T>[];
}

/** The menu as a tree: a page numbered `6.2` stands below the page numbered `6`, in the order given. */
export function outline<T extends PageLink>(links: readonly T[]): Branch<T>[] {
  const branches = links.map((link) => ({ link, number: numberOf(link), children: [] as Branch<T>[] }));
  const top = branches.filter(({ number }) => !number?.includes('.'));
  for (const branch of branches) {
    const parent = branch.number?.split('.').slice(0, -1).join('.');
    if (parent) branches.find(({ number }) => number === parent)?.children.push(branch);
  }
  return top;
}

/** The number of a page in the book, kept in its link's `data-number`. */
export function numberOf(link: PageLink): string | undefined {
  const number = link.attrs?.['data-number'];
  return typeof number === 'string' ? number : undefined;
}
