/** A page that was found, as Pagefind tells of it. */
export interface Page {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: { readonly title?: string; readonly names?: string };
  readonly sub_results: readonly { readonly url: string; readonly title: string; readonly excerpt: string }[];
}
