import { useState } from 'react';

export interface DataTableProps {
  readonly title: string;
  /** With `{shown}` and `{all}`. */
  readonly rowsShown: string;
  /** Column heads, unit included. */
  readonly columns: readonly string[];
  /** Called only once the reader opens the table. */
  readonly rows: () => readonly (readonly string[])[];
}

/** Tables of a grid have thousands of rows; the first of them tell the reader what they need. */
const limit = 200;

/** The numbers behind a picture, for screen readers and the curious. Rows are made when the reader opens it. */
export function DataTable({ title, rowsShown, columns, rows }: DataTableProps) {
  const [open, setOpen] = useState(false);
  const all = open ? rows() : [];
  return (
    <details className="figure-data" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {open && (
        // A scrolling box needs the keyboard: https://dequeuniversity.com/rules/axe/4.11/scrollable-region-focusable
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to take the focus
        <section className="figure-data-scroll" tabIndex={0} aria-label={title}>
          <table>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {all.slice(0, limit).map((row, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a row is what stands at its place
                <tr key={index}>
                  {columns.map((column, place) => (
                    <td key={column}>{row[place]}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          {all.length > limit && (
            <p>{rowsShown.replace('{shown}', String(limit)).replace('{all}', String(all.length))}</p>
          )}
        </section>
      )}
    </details>
  );
}
