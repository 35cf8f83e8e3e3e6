// Which figures a built site has, in which languages, and in which states lessons set them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folders = (path) =>
  readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();

/** The names of all figures that stand alone in a built site. */
export const figuresOf = (dist) => folders(join(dist, 'embed'));

/** The languages of a built site with the path at which each begins: `{ en: '', 'zh-cn': '/zh-cn' }`. */
export const languagesOf = (dist) => ({
  en: '',
  ...Object.fromEntries(
    folders(dist)
      .filter((folder) => existsSync(join(dist, folder, 'embed')))
      .map((folder) => [folder, `/${folder}`]),
  ),
});

/** A query as the page of one figure reads it, without `?`. */
export const queryOf = (values) => new URLSearchParams(values).toString();

/** The queries to which the links of a lesson set each figure: `Map { 'line-fit' => ['rate=0.5&steps=9', …] }`. */
export function linkedStates(lessons) {
  const states = new Map();
  for (const file of readdirSync(lessons, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!file.endsWith('.mdx')) continue;
    const links = readFileSync(join(lessons, file), 'utf8').matchAll(
      /<Try\s+figure="([^"]+)"\s+set="([^"]+)"/g,
    );
    for (const [, figure, set] of links)
      states.set(figure, [...(states.get(figure) ?? []), queryOf(new URLSearchParams(set))]);
  }
  return states;
}

/**
 * The query of a state as part of a file's name: unlike queries have unlike names, whatever a file system takes for the
 * same.
 */
export function fileName(query) {
  if (query === '') return 'default';
  const plain = query.replaceAll('&', ',').replace(/[^a-z0-9.,=+-]/g, '_');
  let hash = 0x811c9dc5;
  for (const character of query) hash = Math.imul(hash ^ character.codePointAt(0), 0x01000193) >>> 0;
  return plain === query && plain.length < 80
    ? plain
    : `${plain.slice(0, 80)}~${hash.toString(16).padStart(8, '0')}`;
}
