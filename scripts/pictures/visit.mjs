// Opens figures alone, one after another in the same page, and takes their texts and pictures.
import { controlsInPage, textsInPage, unfoldInPage } from './in-page.mjs';
import { queryOf } from './site.mjs';

const figure = 'figure[data-widget]';
const ready = `${figure}[data-ready]:not([aria-busy="true"]):not(:has([data-stale]))`;

/** The screens on which pictures are taken: as high as the highest figure, so that nothing has to be scrolled. */
export const screens = {
  desk: { width: 1280, height: 2000 },
  phone: { width: 390, height: 4000 },
};

/** A page for {@link open}: no motion, one pixel a pixel, and nothing stored by the figures that it showed before. */
export async function newPage(browser, viewport) {
  const context = await browser.newContext({ viewport, deviceScaleFactor: 1, reducedMotion: 'reduce' });
  await context.addInitScript(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  const page = await context.newPage();
  const faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
  return Object.assign(page, { faults });
}

/** Throws what a figure did wrong since it was opened. */
function complain(page) {
  if (page.faults.length === 0) return;
  throw new Error(page.faults.splice(0).join(' · '));
}

/** Two frames, after which everything that was waiting for the last change is drawn. */
const drawn = (page) =>
  page.evaluate(async () => {
    await document.fonts.ready;
    for (let k = 0; k < 2; k += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  });

/** Opens an address such as `…/embed/line-fit/?rate=1` and waits until the figure shows that state. */
export async function open(page, address) {
  await page.goto(address, { waitUntil: 'load' });
  await page.locator(ready).waitFor({ timeout: 120_000 });
  await drawn(page);
  complain(page);
}

/** Sets the open figure to the state of another query, as the links of a lesson do, and waits until it shows that. */
export async function follow(page, query) {
  await page.evaluate((search) => {
    history.replaceState(null, '', search);
    dispatchEvent(new PopStateEvent('popstate'));
  }, `?${query}`);
  await drawn(page);
  await page.locator(ready).waitFor({ timeout: 120_000 });
  await drawn(page);
  complain(page);
}

/** Shows the figure on a dark page from now on, as the site's switch does. */
export async function turnDark(page) {
  await page.evaluate(() => {
    document.documentElement.dataset.theme = 'dark';
  });
  await drawn(page);
}

/** The picture of a figure as a PNG. */
export async function pictureOf(page) {
  const picture = await page
    .locator(figure)
    .screenshot({ animations: 'disabled', caret: 'hide', timeout: 60_000 });
  complain(page);
  return picture;
}

/** Everything that a figure says, its table included; opens the table. */
export async function textsOf(page) {
  await page.evaluate(unfoldInPage);
  const texts = await page.evaluate(textsInPage);
  complain(page);
  return texts;
}

/** The controls of a figure as soon as they show the address's state, whatever is still computed. */
async function controlsOf(page, address) {
  await page.goto(address, { waitUntil: 'load' });
  await page.locator(`${figure} button[data-action="reset"]:enabled`).waitFor({ timeout: 60_000 });
  await drawn(page);
  return page.evaluate(controlsInPage);
}

/**
 * The queries that set one parameter of a figure to an end of its range or to one of its choices, all others as the figure
 * opens. The ends come from the page: it shows the nearest possible value for an address far outside.
 */
export async function extremesOf(page, address) {
  const opens = await controlsOf(page, address);
  const numbers = Object.keys(opens).filter((name) => opens[name].kind === 'number');
  const all = (value) => controlsOf(page, `${address}?${queryOf(numbers.map((name) => [name, value]))}`);
  const [low, high] = [await all('-1e300'), await all('1e300')];
  // An angle goes round instead of stopping at an end.
  const ends = (name) =>
    low[name].value === low[name].min && high[name].value === high[name].max
      ? [low[name].now, high[name].now]
      : [String(opens[name].min), String(opens[name].max)];
  return Object.entries(opens).flatMap(([name, { kind, values, now }]) =>
    (kind === 'number' ? ends(name) : values)
      .filter((value) => value !== now)
      .map((value) => queryOf([[name, value]])),
  );
}
