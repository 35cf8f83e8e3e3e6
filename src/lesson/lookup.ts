/**
 * The entry that a lesson asks for by its key.
 *
 * @param part what asked, as a lesson writes it: `Term`, `Cite`
 * @throws Error naming the key and what there is, which fails the build
 */
export function lookup<T extends { readonly id: string }>(
  part: string,
  entries: readonly T[],
  key: string,
): T {
  const entry = entries.find(({ id }) => id === key);
  if (entry) return entry;
  const known = entries.map(({ id }) => id).join(', ');
  throw new Error(`<${part} id="${key}">: there is no "${key}". There are: ${known}`);
}
