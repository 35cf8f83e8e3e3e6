import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { desk, openFigure, openPage, readouts, readyFigure, withBrowser } from './browser';

const browser = withBrowser();

const open = (page: Page, query?: string) => openFigure(page, 'cliff', query);

describe('playing the run', () => {
  it('goes along the flat, is thrown, and ends where it stood at load', async () => {
    const page = await openPage(browser(), { ...desk, reducedMotion: 'no-preference' });
    const figure = await open(page);
    expect(Number((await readouts(figure))['longest-step'])).toBeCloseTo(16.92, 2);
    await figure.locator('button[data-action="play"]').click();
    await expect.poll(async () => Number((await readouts(figure))['longest-step'])).toBeLessThan(0.2);
    await expect.poll(async () => (await readouts(figure))['longest-at']).toBe('73');
    await expect.poll(async () => Number((await readouts(figure)).loss)).toBeCloseTo(0.09, 9);
    expect(page.faults).toEqual([]);
    await page.context().close();
  });
});

describe('the map', () => {
  it('of another number of time steps is computed beside the page, and then stands', async () => {
    const page = await openPage(browser(), desk);
    const figure = await open(page);
    const region = figure.locator('.contours path').nth(3);
    const before = await region.getAttribute('d');
    const workers: string[] = [];
    page.on('worker', (worker) => workers.push(worker.url()));
    await figure.locator('[data-param="time"]').focus();
    await page.keyboard.press('Home');
    await readyFigure(page, 'cliff');
    await expect.poll(() => region.getAttribute('d')).not.toBe(before);
    expect(await figure.getAttribute('aria-busy')).toBe('false');
    expect(workers).toHaveLength(1);
    expect(page.faults).toEqual([]);
    await page.context().close();
  });

  it('comes without a worker too', async () => {
    const page = await openPage(browser(), desk);
    await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
    const figure = await open(page, '?time=10');
    expect(await figure.locator('.contours path').count()).toBeGreaterThan(5);
    expect(page.faults).toEqual([]);
    await page.context().close();
  });
});
