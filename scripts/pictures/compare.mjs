// Compares two folders of texts and pictures.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/**
 * How unlike two colors must be, black and white being 1 apart. The same browser draws the same page without any
 * difference; this and pixelmatch's knowledge of anti-aliasing are for curves whose coordinates differ in the last digit.
 */
const threshold = 0.01;

const isTree = (value) => typeof value === 'object' && value !== null;

/** Every place at which two trees of texts differ: `[path, before, after]`, `undefined` where there is nothing. */
export function textDifferences(before, after, path = []) {
  if (before === after) return [];
  if (!isTree(before) || !isTree(after)) return [[path, before, after]];
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.flatMap((key) => textDifferences(before[key], after[key], [...path, key]));
}

/**
 * How many pixels of two PNGs differ, and where.
 *
 * @param {Buffer} before
 * @param {Buffer} after
 * @returns {{ pixels: number, sizes?: string, picture?: Buffer }} `sizes` where the two cannot be laid upon each other
 */
export function pictureDifference(before, after) {
  if (before.equals(after)) return { pixels: 0 };
  const [old, young] = [PNG.sync.read(before), PNG.sync.read(after)];
  const { width, height } = old;
  if (width !== young.width || height !== young.height)
    return {
      pixels: Math.max(width * height, young.width * young.height),
      sizes: `${width}×${height} → ${young.width}×${young.height}`,
    };
  const difference = new PNG({ width, height });
  const pixels = pixelmatch(old.data, young.data, difference.data, width, height, { threshold });
  return pixels === 0 ? { pixels } : { pixels, picture: PNG.sync.write(difference) };
}

const namesIn = (folder, ending) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith(ending))
        .sort()
    : [];

const isOf = (only) => (name) =>
  !only || only.some((figure) => name === `${figure}.json` || name.startsWith(`${figure}/`));

const short = (text) => {
  const written = isTree(text) ? JSON.stringify(text) : (text ?? '(nothing)');
  return written.length > 300 ? `${written.slice(0, 300)}…` : written;
};

/** The lines that tell how the texts of two folders differ. */
function* textLines(before, after, wanted) {
  const names = new Set([
    ...namesIn(join(before, 'texts'), '.json'),
    ...namesIn(join(after, 'texts'), '.json'),
  ]);
  const read = (folder, name) => {
    const file = join(folder, 'texts', name);
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  };
  for (const name of [...names].filter(wanted).sort())
    for (const [path, old, young] of textDifferences(read(before, name), read(after, name)))
      yield `${[name.replace('.json', ''), ...path].join(' › ')}\n    before: ${short(old)}\n    now:    ${short(young)}`;
}

/** The lines that tell how the pictures of two folders differ; draws the differences into the second. */
async function* pictureLines(before, after, wanted) {
  const [old, young] = [before, after].map((folder) => new Set(namesIn(join(folder, 'pictures'), '.png')));
  for (const name of [...old.union(young)].filter(wanted).sort()) {
    if (!old.has(name) || !young.has(name)) {
      yield `${name}: ${old.has(name) ? 'is gone' : 'is new'}`;
      continue;
    }
    const [first, second] = [before, after].map((folder) => readFileSync(join(folder, 'pictures', name)));
    const { pixels, sizes, picture } = pictureDifference(first, second);
    if (pixels === 0) continue;
    if (picture === undefined) {
      yield `${name}: another size, ${sizes}; see ${join(after, 'pictures', name)}`;
      continue;
    }
    const drawn = join(after, 'differences', name);
    await mkdir(dirname(drawn), { recursive: true });
    await writeFile(drawn, picture);
    yield `${name}: ${pixels} pixels, see ${drawn}`;
  }
}

/**
 * Compares what was taken before with what was taken now, the figures named or all.
 *
 * @param {string} before folder of the reference
 * @param {string} after folder of the new run, which also takes the pictures of differences
 * @param {{ only?: readonly string[], textsOnly?: boolean }} [options]
 * @returns {Promise<string[]>} a line for each difference
 */
export async function compare(before, after, { only, textsOnly = false } = {}) {
  const wanted = isOf(only);
  const lines = [...textLines(before, after, wanted)];
  if (!textsOnly) for await (const line of pictureLines(before, after, wanted)) lines.push(line);
  return lines;
}
