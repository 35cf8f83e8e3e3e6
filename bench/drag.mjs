// How long a figure takes from input to the next paint, on a processor slowed down four times.
// `npm run bench:drag` measures every figure of the built site; `npm run bench:drag -- surface-explorer` one of them;
// `npm run bench:drag -- "layer-gradients?depth=50"` one in another state. `SLOWDOWN=1` leaves the processor as it is.
import { readdirSync } from 'node:fs';
import { chromium } from 'playwright';
import { launchOptions } from '../scripts/browser.mjs';
import { serve } from '../scripts/serve.mjs';

const slowdown = Number(process.env.SLOWDOWN ?? 4);
/** Milliseconds: one frame at full speed, three on a slow phone. */
const budget = slowdown === 1 ? 1000 / 60 : 50;
/** Three rounds of a few seconds, of a drag or of a held key, the first cold ones after loading included. */
const rounds = 3;
const moves = 32;
/** The first few come before the browser has compiled what they run: they are told apart too. */
const cold = 5;
/** Milliseconds from the moment a figure is ready until a hand has reached it. */
const reach = 1000;
/** A held key repeats about this often. */
const keyRepeat = 33;

const figures = readdirSync('src/figures', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);
const asked = process.argv.slice(2);
const chosen = asked.length > 0 ? asked : figures;

/** Notes, for every input event, the time until the frame that shows its effect has been painted. */
function watch() {
  window.waits = [];
  const note = (event) => {
    const { timeStamp } = event;
    // The first task after the frame: what a figure leaves for later comes behind it.
    requestAnimationFrame(() =>
      scheduler.postTask(() => window.waits.push(performance.now() - timeStamp), {
        priority: 'user-blocking',
      }),
    );
  };
  for (const type of ['pointermove', 'keydown']) window.addEventListener(type, note, { capture: true });
}

function quantile(times, share) {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** The 95 % of the round that other work on the machine disturbed least. */
function calmest(times) {
  const size = Math.ceil(times.length / rounds);
  const each = Array.from({ length: rounds }, (_, k) =>
    quantile(times.slice(k * size, (k + 1) * size), 0.95),
  );
  return Math.min(...each);
}

async function measured(page, act) {
  await page.evaluate(() => {
    window.waits.length = 0;
  });
  await act();
  await page.waitForTimeout(300);
  const waits = await page.evaluate(() => window.waits);
  return {
    events: waits.length,
    median: quantile(waits, 0.5),
    p95: quantile(waits, 0.95),
    calm: calmest(waits),
    first: Math.max(...waits.slice(0, cold)),
    longest: Math.max(...waits),
  };
}

async function drag(page, from, to) {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (let index = 1; index <= rounds * moves; index += 1) {
    // Out and round, so that every move changes something.
    const angle = (2 * Math.PI * index) / moves;
    await page.mouse.move(from.x + to.x * Math.sin(angle), from.y + to.y * (1 - Math.cos(angle)) * 0.5);
  }
  await page.mouse.up();
}

/** Presses the arrow keys as often as a drag moves, from one end of the slider to the other and back. */
async function sweep(page, slider) {
  let forward = true;
  for (let index = 0; index < rounds * moves; index += 1) {
    const [value, min, max] = await slider.evaluate(({ valueAsNumber, min, max }) => [
      valueAsNumber,
      Number(min),
      Number(max),
    ]);
    forward = value <= min || (forward && value < max);
    await page.keyboard.press(forward ? 'ArrowRight' : 'ArrowLeft');
    await page.waitForTimeout(keyRepeat);
  }
}

const center = (box) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });

async function measureFigure(page, site, asked) {
  const [name, query = ''] = asked.split('?');
  const rows = [];
  await page.goto(`${site}/embed/${name}/?${query}`);
  await page.locator(`figure[data-widget="${name}"][data-ready]`).waitFor();
  await page.waitForTimeout(reach);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  for (const point of await page.locator('[data-point]').all()) {
    await point.scrollIntoViewIfNeeded();
    const label = `drag ${await point.getAttribute('data-point')}`;
    const at = center(await point.boundingBox());
    rows.push({
      figure: name,
      input: label,
      ...(await measured(page, () => drag(page, at, { x: 90, y: 90 }))),
    });
  }
  const surface = page.locator('.surface[tabindex]');
  if ((await surface.count()) > 0) {
    const box = await surface.boundingBox();
    const at = { x: box.x + 20, y: box.y + 20 };
    rows.push({
      figure: name,
      input: 'turn the surface',
      ...(await measured(page, () => drag(page, at, { x: 120, y: 0 }))),
    });
  }
  for (const slider of await page.locator('input[type=range]').all()) {
    if (await slider.isDisabled()) continue;
    const label = `keys on ${(await slider.getAttribute('data-param')) ?? 'frame'}`;
    await slider.focus();
    rows.push({ figure: name, input: label, ...(await measured(page, () => sweep(page, slider))) });
  }
  return rows;
}

const ms = (value) => `${value.toFixed(0)} ms`;
const shown = ({ input, events, median, p95, calm, first, longest }) => ({
  input,
  events,
  median: ms(median),
  '95 %': ms(p95),
  '95 % of the calmest third': ms(calm),
  [`longest of the first ${cold}`]: ms(first),
  longest: ms(longest),
});

const began = performance.now();
const server = await serve();
const browser = await chromium.launch(launchOptions());
const late = [];
console.log(`Processor slowed down ${slowdown}×.`);
for (const name of chosen) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 1100 } });
  await page.addInitScript(watch);
  const rows = await measureFigure(page, server.url, name);
  await page.close();
  console.log(`\n${name}`);
  console.table(rows.map(shown));
  late.push(...rows.filter((row) => !(row.p95 <= budget)));
}
await browser.close();
await server.close();

console.log(`Took ${((performance.now() - began) / 60_000).toFixed(1)} minutes.`);
console.log(late.length === 0 ? `All within ${ms(budget)}.` : `${late.length} over ${ms(budget)}:`);
for (const { figure, input, p95 } of late) console.log(`  ${figure}, ${input}: ${ms(p95)}`);
process.exit(late.length === 0 ? 0 : 1);
