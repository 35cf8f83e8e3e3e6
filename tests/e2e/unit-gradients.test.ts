import type { Locator, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { desk, noteReadout, openFigure, openPage, readouts, visit, withBrowser } from './browser';
import { violations } from './watch';

const browser = withBrowser();
const moving = { ...desk, reducedMotion: 'no-preference' } as const;

const open = (page: Page, query?: string) => openFigure(page, 'unit-gradients', query);
const step = async (figure: Locator) => Number((await readouts(figure)).step);
const map = (figure: Locator) => figure.locator('svg.chart').first();

describe('the run with which the figure opens', () => {
  it('stands in the HTML of the server, and is the one that the browser trains', async () => {
    const still = await openPage(browser(), { ...desk, javaScriptEnabled: false });
    await visit(still, '/embed/unit-gradients/');
    const figure = still.locator('#unit-gradients');
    const drawn = await map(figure).innerHTML();
    const sent = Number((await readouts(figure))['global-norm']);
    await still.context().close();
    const page = await openPage(browser());
    const trained = await open(page);
    expect(Number((await readouts(trained))['global-norm']) / sent).toBeCloseTo(1, 4);
    expect(await map(trained).innerHTML()).toBe(drawn);
    expect(page.faults).toEqual([]);
    await page.context().close();
  });

  it('plays from its first frame to its last', async () => {
    const page = await openPage(browser(), moving);
    const figure = await open(page);
    expect(await step(figure)).toBe(10);
    const last = await map(figure).innerHTML();
    const steps = await noteReadout(figure, 'step');
    await figure.locator('button[data-action="play"]').click();
    await expect.poll(async () => Math.min(...(await steps())), { timeout: 8000 }).toBeLessThan(8);
    await expect.poll(() => step(figure), { timeout: 8000 }).toBe(10);
    expect(await map(figure).innerHTML()).toBe(last);
    await page.context().close();
  });

  it('trains only once an earlier frame is asked for, and past its end by a longer run', async () => {
    const page = await openPage(browser());
    const workers: string[] = [];
    page.on('worker', (worker) => workers.push(worker.url()));
    const figure = await open(page);
    expect(workers).toEqual([]);
    await figure.locator('button[data-action="back"]').click();
    await expect.poll(() => step(figure), { timeout: 8000 }).toBe(9);
    expect(workers).toHaveLength(1);
    await figure.locator('button[data-action="step"]').click();
    await figure.locator('button[data-action="step"]').click();
    await expect.poll(() => step(figure), { timeout: 8000 }).toBe(11);
    await page.context().close();
  });
});

it('trains at every rate beside the page, and tells how far it has come', async () => {
  const page = await openPage(browser());
  const figure = await open(page, '?view=rates&depth=2&width=3&data=clouds&gain=1');
  const shown = await readouts(figure);
  expect(Number(shown['best-one'])).toBeLessThan(0.1);
  expect(Number(shown['right-length'])).toBeGreaterThan(1e-3);
  expect(await figure.locator('svg.chart').count()).toBe(2);
  expect(await violations(page)).toEqual([]);
  await figure.locator('input[data-param="data"][value="clouds"]').focus();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => figure.getAttribute('data-ready')).toBeNull();
  await expect.poll(() => figure.getAttribute('data-ready'), { timeout: 20_000 }).toBe('');
  expect(await readouts(figure)).not.toEqual(shown);
  expect(page.faults).toEqual([]);
  await page.context().close();
});

it('says so where the view of the rates does not come, and keeps the picture of the units', async () => {
  const page = await openPage(browser());
  const asked: string[] = [];
  await page.route('**/_astro/rates-part.*', (route) => {
    asked.push(route.request().url());
    return route.fulfill({ status: 404, body: '' });
  });
  const figure = await open(page);
  expect(asked).toEqual([]);
  const drawn = await map(figure).innerHTML();
  await figure.locator('input[data-param="view"][value="rates"]').check({ force: true });
  await page.locator('figure#unit-gradients[data-failed] [data-failure="failed"]').waitFor();
  expect(asked.length).toBeGreaterThan(0);
  expect(await map(figure).innerHTML()).toBe(drawn);
  await page.context().close();
});

it('trains at every rate without a worker too', async () => {
  const page = await openPage(browser());
  const query = '?view=rates&depth=2&width=2&data=clouds&gain=1';
  const beside = await readouts(await open(page, query));
  await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
  expect(await readouts(await open(page, query))).toEqual(beside);
  expect(page.faults).toEqual([]);
  await page.context().close();
});

it('trains beside the page, and without a worker too', async () => {
  const page = await openPage(browser());
  const workers: string[] = [];
  page.on('worker', (worker) => workers.push(worker.url()));
  const beside = await readouts(await open(page, '?gain=1.2&rate=0.1&data=clouds'));
  expect(workers).toHaveLength(1);
  await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
  expect(await readouts(await open(page, '?gain=1.2&rate=0.1&data=clouds'))).toEqual(beside);
  expect(page.faults).toEqual([]);
  await page.context().close();
});

it.each(['light', 'dark'])('has nothing that axe would mend, in any of its three maps: %s', async (theme) => {
  const page = await openPage(browser());
  for (const show of ['gradient', 'weight', 'update']) {
    await open(page, `?show=${show}&theme=${theme}`);
    expect(await violations(page)).toEqual([]);
  }
  await page.context().close();
});
