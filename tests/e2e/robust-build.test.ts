import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Built-ins that came to one of the named browsers (Chrome 131, Firefox 132, Safari 18) only later. */
const later = [
  /\bPromise\.try\b/,
  /\bRegExp\.escape\b/,
  /\bMath\.(f16round|sumPrecise)\b/,
  /\bFloat16Array\b|\b[gs]etFloat16\b/,
  /\bUint8Array\.from(Base64|Hex)\b|\.to(Base64|Hex)\(/,
  /\bIterator\.(from|concat|prototype)\b/,
  /\.(keys|values|entries|matchAll)\(\)\.(map|filter|take|drop|flatMap|reduce|toArray|forEach|some|every|find)\(/,
  /\bError\.isError\b/,
  /\bIntl\.DurationFormat\b/,
  /\bTemporal\.(Now|Plain|Instant|Zoned)/,
  /\.getOrInsert(Computed)?\(/,
  /\bAtomics\.(pause|waitAsync)\b/,
  /\bscheduler\.(yield|postTask)\b/,
  /\bSuppressedError\b|\bDisposableStack\b/,
  /\bsetHTMLUnsafe\b|\bmoveBefore\b/,
];

it('the built scripts use nothing that a browser of the last two years lacks', () => {
  const scripts = readdirSync('dist/_astro').filter((name) => name.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(20);
  const found = scripts.flatMap((name) => {
    const text = readFileSync(`dist/_astro/${name}`, 'utf8');
    return later.flatMap((pattern) => {
      const match = pattern.exec(text);
      // Asked for before it is used: `"Float16Array" in globalThis`, `typeof …`.
      const guarded =
        match && /typeof [\w.]*$|in globalThis/.test(text.slice(match.index - 40, match.index + 40));
      return match && !guarded ? [`${name}: ${text.slice(match.index - 20, match.index + 40)}`] : [];
    });
  });
  expect(found).toEqual([]);
});
