import { plainText } from './slots';

/** What each element of a table is, said once more: as cards, browsers no longer take it for a table. */
const roles = {
  table: 'table',
  thead: 'rowgroup',
  tbody: 'rowgroup',
  tr: 'row',
  th: 'columnheader',
} as const;

/**
 * A rendered table whose cells each know the head of their column, so that CSS can stack them where columns have no
 * room. The first cell of each row names the row.
 *
 * @param html one table with a head, as Markdown renders it
 */
export function labelCells(html: string): string {
  const heads = Array.from(html.matchAll(/<th[\s>][\s\S]*?<\/th>/g), ([head]) => plainText(head));
  return html
    .replace(/<div class="table-region"[^>]*>|<\/table><\/div>/g, (tag) =>
      tag.startsWith('</') ? '</table>' : '',
    )
    .replace(/<tr[\s>][\s\S]*?<\/tr>/g, (row) => {
      let column = 0;
      return row.replace(/<td(?=[\s>])/g, () => {
        const label = (heads[column] ?? '').replaceAll('&', '&amp;').replaceAll('"', '&quot;');
        column += 1;
        return `<td role="${column === 1 ? 'rowheader' : 'cell'}" data-label="${label}"`;
      });
    })
    .replace(
      /<(table|thead|tbody|tr|th)(?=[\s>])/g,
      (_, tag: keyof typeof roles) => `<${tag} role="${roles[tag]}"`,
    );
}
