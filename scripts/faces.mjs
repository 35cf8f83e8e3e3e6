import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const { resolve } = createRequire(import.meta.url);

/** Where the subset faces stand; styles and modules reach them as `@faces/<name>.woff2`. */
export const facesFolder = fileURLToPath(new URL('../node_modules/.cache/faces', import.meta.url));

const range = (first, last) =>
  Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)).join('');

const ascii = range(0x20, 0x7e);
const punctuation = '\u00a0\u2009\u200b–—‘’“”…′″';
const letters = 'ÁÄÅÉÖÜßàáâäåçèéêëíîïñóôöøúüąćęıłŁńśşšž';
const latin = `${ascii}${punctuation}${letters}°±²³·¹¼½¾×÷−`;

/** What the interface, charts and prose write besides letters, in Inter. */
export const symbols =
  'ΓΔΘΛΠΣΦΨΩαβγδεζηθικλμνξπρστφχψω‖‴⁰⁴⁵⁶⁷⁸⁹⁺⁻₀₁₂₃₄₅₆₇₈₉₊₋ᵢⱼₖₗₘₙₜₓʸᵗ' + '←↑→↓↔⇒∂∆∏∑√∞≈≠≤≥■□▲▼●○✓✗⌘';
/** What Inter does not have, from the face of the formulas. */
export const operators = '∇∝∣∥⊙⊤⋅⋯↦∓∈∼∘';

/** What formulas are written in, besides what KaTeX draws; a test holds the lessons to it. */
export const formula = `${ascii}\u00a0${range(0x391, 0x3f5)}ˆˇˉ˘˙˚˜̸′…ℓ‖←↑→↓↔↦⇐⇒⇔±×÷·−∂∇∑√∞∝∼≈≅≠≡≤≥≪≫∈∉∋∅∀∃¬∧∨∩∪⊂⊆∣∥⊥⊤⊕⊗⊙∘∗⋅⋯⋮⋱∓∖⟨⟩⌈⌉⌊⌋`;
const weights = { wght: { min: 400, max: 700 } };
const katex = (name) => `katex/dist/fonts/KaTeX_${name}.woff2`;
/** Delimiters and large operators are few, and some are built of pieces that have no character of their own. */
const kept = (name) => (/^(Main|Math|AMS)/.test(name) ? { text: formula } : { keepAllGlyphs: true });

/** Each face: the package's file, the characters that are kept of it, and how. */
const faces = {
  text: {
    file: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
    text: latin,
    variationAxes: weights,
    keepFeatures: ['kern', 'liga', 'mark', 'ccmp', 'tnum'],
  },
  labels: {
    file: 'inter-ui/variable/InterVariable.woff2',
    text: latin + symbols,
    variationAxes: { ...weights, opsz: 14 },
    keepFeatures: ['kern', 'mark', 'ccmp', 'tnum'],
  },
  operators: { file: katex('Main-Regular'), text: operators, keepFeatures: [] },
  code: {
    file: '@fontsource/source-code-pro/files/source-code-pro-latin-400-normal.woff2',
    text: latin,
    keepFeatures: [],
  },
  ...Object.fromEntries(
    readdirSync(dirname(resolve(katex('Main-Regular'))))
      .filter((file) => file.endsWith('.woff2'))
      .map((file) => file.replace(/^KaTeX_|\.woff2$/g, ''))
      .map((name) => [`KaTeX_${name}`, { file: katex(name), ...kept(name), keepFeatures: [] }]),
  ),
};

/** A change here makes every face anew. */
const version = readFileSync(fileURLToPath(import.meta.url));

/** Writes the faces of the site, subset, as WOFF2 without hints: once, until a package or this file changes. */
export async function makeFaces() {
  await mkdir(facesFolder, { recursive: true });
  for (const [name, { file, text, ...options }] of Object.entries(faces)) {
    const source = await readFile(resolve(file));
    const stamp = createHash('sha256').update(version).update(source).digest('hex');
    const target = `${facesFolder}/${name}.woff2`;
    const mark = `${facesFolder}/${name}.sha256`;
    if (existsSync(target) && existsSync(mark) && readFileSync(mark, 'utf8') === stamp) continue;
    const face = await subsetFont(source, text, { targetFormat: 'woff2', noHinting: true, ...options });
    // Two builds may write at the same time: a file is whole or absent.
    const whole = `${target}.${process.pid}`;
    await writeFile(whole, face);
    await rename(whole, target);
    await writeFile(mark, stamp);
  }
}
