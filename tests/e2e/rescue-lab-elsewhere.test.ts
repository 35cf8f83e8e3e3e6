import type { Locator, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { desk, openFigure, openPage, readouts, readyFigure, withBrowser, withPage } from './browser';

/* The lab in browsers that falsify pixels, in contrast themes, on paper, without parts of its code, and in two tabs. */

const browser = withBrowser();
const open = (page: Page, query = '') => openFigure(page, 'rescue-lab', query);
const button = (figure: Locator, action: string) => figure.locator(`button[data-action="${action}"]`);
const press = (figure: Locator, action: string) => button(figure, action).click();
const step = async (figure: Locator) => Number((await readouts(figure)).step);
const openFold = (figure: Locator, name: string) => figure.locator(`[data-fold="${name}"] > summary`).click();

/** How many runs the browser has kept. */
const keptIn = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const request = indexedDB.open('rescue-lab', 1);
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const count = request.result.transaction('runs').objectStore('runs').count();
          count.onsuccess = () => {
            request.result.close();
            resolve(count.result);
          };
        };
      }),
  );

/** How many colors a part of the page shows, by a screenshot that another page looks at. */
async function colorsOf(part: Locator, reader: Page): Promise<number> {
  const picture = (await part.screenshot()).toString('base64');
  return reader.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes]));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    if (!context) throw new Error('There is no canvas.');
    context.drawImage(image, 0, 0);
    const { data: pixels } = context.getImageData(0, 0, image.width, image.height);
    return new Set(new Uint32Array(pixels.buffer)).size;
  }, picture);
}

describe('the maps', () => {
  it('keep their colors where pixels read back are white, in contrast themes, and on paper', async () => {
    const page = await openPage(browser());
    await page.addInitScript(() => {
      CanvasRenderingContext2D.prototype.getImageData = (_x, _y, width, height) =>
        new ImageData(new Uint8ClampedArray(4 * width * height).fill(255), width, height);
    });
    const reader = await page.context().newPage();
    await page.bringToFront();
    const figure = await open(page, '?theme=dark&activation=sigmoid&depth=20');
    const maps = ['.lab-plane', '.lab-norms'].map((name) => figure.locator(name));
    for (const map of maps) expect(await colorsOf(map, reader)).toBeGreaterThan(12);
    await page.emulateMedia({ forcedColors: 'active' });
    await page.reload();
    await readyFigure(page, 'rescue-lab');
    for (const map of maps) expect(await colorsOf(map, reader)).toBeGreaterThan(12);

    await page.emulateMedia({ forcedColors: 'none', media: 'print' });
    await expect.poll(() => figure.locator('.lab-map canvas').count()).toBe(0);
    const fills = (paths: Locator) =>
      paths.evaluateAll((all) => [...new Set(all.map((path) => getComputedStyle(path).fill))]);
    const legend = await fills(figure.locator('.lab-heat .heatmap rect'));
    const map = await fills(figure.locator('.lab-heat .lab-map .heatmap path'));
    expect(map.length).toBeGreaterThan(5);
    expect(map.filter((color) => !legend.includes(color))).toEqual([]);
    expect(page.faults).toEqual([]);
    await page.context().close();
  });
});

describe('parts of the code that do not come', () => {
  const page = withPage(browser);

  it.each(['files', 'csv'])('are told of at the button, and asked for again (%s)', async (part) => {
    const chunk = new RegExp(`/_astro/${part}\\.[^/]*\\.js`);
    await page().route(chunk, (route) => route.fulfill({ status: 404, body: '' }));
    const figure = await open(page(), part === 'csv' ? '?data=csv' : '');
    if (part === 'csv') await press(figure, 'sample-points');
    else await openFold(figure, 'files');
    const act = () => press(figure, part === 'csv' ? 'use-points' : 'save-run');
    await act();
    const said = figure.locator(part === 'csv' ? '.lab-points-result' : '.lab-files [role="status"]');
    await expect.poll(() => said.textContent()).toContain('could not be loaded');
    await page().unroute(chunk);
    await act();
    await expect.poll(() => said.textContent()).not.toContain('could not be loaded');
  });
});

describe('a run that ends', () => {
  const page = withPage(browser, { ...desk, reducedMotion: 'no-preference' });

  it('leaves the focus on the button that ended it, and shows everybody why it is off', async () => {
    const overflowing = '?data=moons&depth=10&activation=relu&init=he&gain=2&optimizer=sgd&rate=0.1';
    const figure = await open(page(), overflowing);
    await button(figure, 'step').focus();
    for (let k = 0; k < 4 && (await figure.getByRole('alert').count()) === 0; k++) {
      const before = await step(figure);
      await page().keyboard.press('Enter');
      await expect
        .poll(async () => (await step(figure)) > before || (await figure.getByRole('alert').count()) > 0)
        .toBe(true);
    }
    await figure.getByRole('alert').waitFor();
    expect(await page().evaluate(() => document.activeElement?.getAttribute('data-action'))).toBe('step');
    await figure.locator('.play-bar').getByText('The run has ended').waitFor();
    const reached = await step(figure);
    await page().keyboard.press('Enter');
    expect(await step(figure)).toBe(reached);
  });
});

describe('a link', () => {
  const page = withPage(browser);

  it('that names a challenge opens it', async () => {
    const figure = await open(page(), '?challenge=dead-units');
    await figure.locator('[data-challenge="dead-units"][data-outcome="open"]').waitFor();
    expect(await figure.locator('select[data-param="activation"]').inputValue()).toBe('relu');
    expect(await figure.locator('input[data-param="depth"]').getAttribute('aria-valuetext')).toBe('8');
  });
});

describe('a file of points', () => {
  const page = withPage(browser);

  it('is read by its encoding, or refused with the cause', async () => {
    const figure = await open(page(), '?data=csv');
    const input = figure.locator('.lab-points-panel input[type=file]');
    const said = figure.locator('.lab-points-result');
    const rows = Array.from({ length: 12 }, (_, k) => [
      ...Buffer.from(`${k},${(k * 5) % 7},`),
      ...(k % 2 ? [0xc3, 0xa8] : [0xb9, 0xb7]),
      0x0a,
    ]);
    const give = (bytes: number[]) =>
      input.setInputFiles({ name: 'points.csv', mimeType: 'text/csv', buffer: Buffer.from(bytes) });
    await give(rows.flat());
    await expect.poll(() => said.textContent()).toMatch(/GB 18030.*Good rows: 12.*(猫.*狗|狗.*猫)/s);
    await give([0x50, 0x4b, 3, 4, 20, 0, 6, 0]);
    await expect.poll(() => said.textContent()).toContain('workbook');
  });
});

describe('two tabs', () => {
  it('do not lose the longer run', async () => {
    const first = await openPage(browser(), { ...desk, reducedMotion: 'no-preference' });
    const a = await open(first, '?depth=2&points=40');
    await press(a, 'play');
    await expect.poll(() => step(a), { timeout: 20_000 }).toBeGreaterThanOrEqual(20);
    await press(a, 'play');
    await expect.poll(() => keptIn(first)).toBe(1);
    const reached = await step(a);
    const second = await first.context().newPage();
    const b = await open(second, '?depth=2&points=40');
    for (let k = 2; k <= 4; k++) {
      await press(b, 'step');
      await expect.poll(() => step(b)).toBe(k);
    }
    // A run is kept when it rests after playing, and when it is taken back.
    await press(b, 'back');
    await expect.poll(() => b.locator('.lab-kept').count()).toBe(1);
    await expect.poll(() => keptIn(second)).toBe(2);
    const again = await first.context().newPage();
    await first.close();
    await second.close();
    const c = await open(again);
    await expect.poll(() => c.locator('.lab-kept').count()).toBe(2);
    expect((await c.locator('.lab-kept').allTextContents()).join()).toContain(`step ${reached}.`);
    await again.context().close();
  });
});
