/**
 * The address, relative to the page, of a figure in one state:
 * `surface-explorer`, `x=1&y=-2` → `?surface-explorer.x=1&surface-explorer.y=-2#surface-explorer`.
 */
export function tryAddress(figure: string, set: string): string {
  const query = new URLSearchParams(
    [...new URLSearchParams(set)].map(([name, value]) => [`${figure}.${name}`, value]),
  );
  return `?${query}#${figure}`;
}
