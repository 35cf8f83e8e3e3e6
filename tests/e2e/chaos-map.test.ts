import type { Locator, Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { openFigure, openPage, readouts, readyFigure, withBrowser } from './browser';

const browser = withBrowser();

const open = (page: Page, query?: string) => openFigure(page, 'chaos-map', query);

/** The colors of the map. */
const cells = (figure: Locator) => figure.locator('.layer-back .heatmap').first().innerHTML();
const microscope = (figure: Locator) => figure.locator('a[data-action="microscope"]');

describe('the map of growth', () => {
  it('is in the page before any script runs, and no worker has to make it', async () => {
    const page = await openPage(browser());
    const html = await (await page.request.get(`${inject('site')}/embed/chaos-map/`)).text();
    const [path = ''] = html.match(/<path d="M[^"]{200,}" fill="color-mix[^"]*"/) ?? [];
    const workers: string[] = [];
    page.on('worker', (worker) => workers.push(worker.url()));
    const figure = await open(page);
    expect(path).not.toBe('');
    expect(await cells(figure)).toContain(path.slice(9, 200));
    expect(workers).toEqual([]);
    expect(page.faults).toEqual([]);
    await page.context().close();
  });

  it('is computed beside the page where it is another one, while the point goes on moving', async () => {
    const page = await openPage(browser());
    const figure = await open(page);
    const first = await cells(figure);
    await figure.locator('[data-param="activation"]').selectOption('relu');
    await figure.locator('[data-point]').focus();
    await page.keyboard.press('ArrowUp');
    expect((await readouts(figure)).edge).toBeDefined();
    await readyFigure(page, 'chaos-map');
    expect(await cells(figure)).not.toBe(first);
    expect(Number((await readouts(figure)).edge)).toBeCloseTo(Math.SQRT2, 6);
    expect(await figure.locator('[data-param="depth"]').inputValue()).toBe('41');
    await figure.locator('button[data-action="reset"]').click();
    await expect.poll(() => cells(figure)).toBe(first);
    expect(page.faults).toEqual([]);
    await page.context().close();
  });

  it('stands still while the point moves', async () => {
    const page = await openPage(browser());
    const figure = await open(page);
    const first = await figure.locator('.layer-back').innerHTML();
    const before = await readouts(figure);
    await figure.locator('[data-point]').focus();
    for (const key of ['ArrowRight', 'ArrowUp', 'Shift+ArrowUp']) await page.keyboard.press(key);
    expect((await readouts(figure)).ratio).not.toBe(before.ratio);
    expect(await figure.locator('.layer-back').innerHTML()).toBe(first);
    await page.context().close();
  });

  it('comes without a worker too', async () => {
    const page = await openPage(browser());
    await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
    const figure = await open(page, '?activation=relu');
    expect(Number((await readouts(figure)).edge)).toBeCloseTo(Math.SQRT2, 6);
    expect(page.faults).toEqual([]);
    await page.context().close();
  });
});

describe('the way to the microscope', () => {
  it('is a link to the chapter where the microscope is not on the page', async () => {
    const page = await openPage(browser());
    const figure = await open(page, '?gain=1.5&depth=37&bias=0.5&activation=relu&width=16&seed=4');
    const address = new URL((await microscope(figure).getAttribute('href')) ?? '', inject('site'));
    expect(address.pathname).toMatch(/\/exploding-and-vanishing\/$/);
    expect(address.hash).toBe('#layer-gradients');
    expect(Object.fromEntries(address.searchParams)).toMatchObject({
      'layer-gradients.gain': '1.5',
      'layer-gradients.depth': '37',
      'layer-gradients.bias': '0.5',
      'layer-gradients.activation': 'relu',
      'layer-gradients.width': '16',
      'layer-gradients.seed': '4',
      'layer-gradients.init': 'normal',
    });
    await page.context().close();
  });

  it('sets the microscope in place where it is on the page, and leaves the map as it is', async () => {
    const page = await openPage(browser());
    const figure = await open(page, '?gain=1.5');
    await page.evaluate(() => {
      document.body.append(Object.assign(document.createElement('div'), { id: 'layer-gradients' }));
    });
    await figure.locator('[data-point]').focus();
    await page.keyboard.press('ArrowUp');
    const state = await readouts(figure);
    await microscope(figure).click();
    const query = new URL(page.url()).searchParams;
    expect(query.get('layer-gradients.gain')).toBe('1.5');
    expect(query.get('layer-gradients.depth')).toBe('41');
    expect(query.get('gain')).toBe('1.5');
    expect(await readouts(figure)).toEqual(state);
    await page.goBack();
    expect(page.url()).not.toContain('layer-gradients');
    expect(await readouts(figure)).toEqual(state);
    expect(page.faults).toEqual([]);
    await page.context().close();
  });
});
