// Pictures and texts of every figure, to compare the site before a change with the site after it.
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { launchOptions } from './browser.mjs';
import { compare } from './pictures/compare.mjs';
import { figuresOf } from './pictures/site.mjs';
import { take } from './pictures/take.mjs';
import { serve } from './serve.mjs';

const help = `Takes pictures and texts of every figure of the built site, and compares them with those of an earlier run: after a
change that a reader should not see, nothing differs.

  npm run pictures -- --out DIR            writes texts/<figure>.json and pictures/<figure>/<state>.<theme>.png
  npm run pictures -- --against DIR        takes them anew and prints what differs from DIR; exit code 1 where anything does

  --only NAME[,NAME]   these figures alone
  --texts              texts alone, which takes half of the time
  --out DIR            with --against: where the new run and the pictures of differences go, instead of a temporary folder
  --dist DIR           another built site than dist/

States: as the figure opens, every state that a lesson links to, each parameter at each end of its range or at each of its
choices. Pictures: light and dark on a wide screen, and as it opens on a phone. Texts, in each language: readouts with their
full precision, sentence, title, caption, notices, controls, words in the pictures, the table. The two runs need the same
browser on the same machine.`;

/** The graphics processor, or several threads, round the colors of some pixels now one way and now the other. */
const evenPainting = [
  '--disable-gpu',
  '--disable-gpu-rasterization',
  '--disable-partial-raster',
  '--num-raster-threads=1',
];

function stop(message) {
  console.error(message);
  process.exit(2);
}

function options() {
  try {
    const { values } = parseArgs({
      options: {
        out: { type: 'string' },
        against: { type: 'string' },
        only: { type: 'string' },
        texts: { type: 'boolean', default: false },
        dist: { type: 'string', default: fileURLToPath(new URL('../dist/', import.meta.url)) },
        help: { type: 'boolean', default: false },
      },
    });
    return values;
  } catch (error) {
    return stop(`${error.message}\n\n${help}`);
  }
}

const { out, against, only: names, texts: textsOnly, dist, help: helpAsked } = options();
if (helpAsked) {
  console.log(help);
  process.exit(0);
}
if (!out && !against) stop(help);
if (!existsSync(join(dist, 'embed'))) stop(`There is no built site in ${dist}: npm run build`);
if (against && !existsSync(join(against, 'texts')))
  stop(`There are no texts of an earlier run in ${against}.`);
if (out && against && resolve(out) === resolve(against))
  stop('The new run would overwrite the one to compare it with.');
const only = names?.split(',');
const unknown = only?.find((name) => !figuresOf(dist).includes(name));
if (unknown !== undefined) stop(`There is no figure “${unknown}”: ${figuresOf(dist).join(', ')}.`);

const folder = out ?? (await mkdtemp(join(tmpdir(), 'pictures-')));
await mkdir(folder, { recursive: true });
const server = await serve({ directory: dist, keep: true });
const { args, ...found } = launchOptions();
const browser = await chromium.launch({ ...found, args: [...args, ...evenPainting] });
const taken = { browser: browser.version() };
await writeFile(join(folder, 'taken.json'), `${JSON.stringify(taken)}\n`);
const failures = await take({
  browser,
  site: server.url,
  dist,
  lessons: fileURLToPath(new URL('../content/en/', import.meta.url)),
  folder,
  ...(only && { only }),
  textsOnly,
  log: (line) => console.log(line),
});
await browser.close();
await server.close();

for (const failure of failures) console.error(`not taken: ${failure}`);
if (against) {
  const before = JSON.parse(readFileSync(join(against, 'taken.json'), 'utf8'));
  if (before.browser !== taken.browser)
    console.error(`Pictures of different browsers differ: ${before.browser} before, ${taken.browser} now.`);
  const lines = await compare(against, folder, { ...(only && { only }), textsOnly });
  for (const line of lines) console.log(`differs: ${line}`);
  console.log(lines.length === 0 ? 'Nothing differs.' : `${lines.length} differences.`);
  if (lines.length > 0) process.exitCode = 1;
  else if (!out) await rm(folder, { recursive: true });
} else console.log(`Written to ${folder}`);
if (failures.length > 0) process.exitCode = 1;
