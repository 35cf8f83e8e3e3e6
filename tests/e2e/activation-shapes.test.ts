import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { desk, openFigure, openPage, readouts, readyFigure, withBrowser } from './browser';
import { violations } from './watch';

const browser = withBrowser();

const open = (page: Page, query?: string) => openFigure(page, 'activation-shapes', query);

describe('the point on the curve', () => {
  it('goes where φ or φ′ is clicked, takes the focus, and leaves the network as it is', async () => {
    const page = await openPage(browser(), desk);
    const figure = await open(page, '?activation=sigmoid');
    const before = await readouts(figure);
    const box = await figure.locator('.figure-pictures svg.chart').first().boundingBox();
    if (!box) throw new Error('no picture');
    // Low in the picture, where φ′ is drawn; z = 0 lies in the middle between the margins of 40 and 12 of 360.
    await page.mouse.click(box.x + (box.width * (40 + 308 / 2)) / 360, box.y + box.height * 0.8);
    await expect.poll(async () => Number((await readouts(figure)).slope)).toBeCloseTo(0.25, 2);
    expect((await readouts(figure)).product).toBe(before.product);
    await page.keyboard.press('Shift+ArrowRight');
    await expect.poll(async () => Number((await readouts(figure)).slope)).toBeLessThan(0.24);
    expect(page.faults).toEqual([]);
    await page.context().close();
  });

  it('moves on while a deeper network is still computed beside the page', async () => {
    const page = await openPage(browser(), desk);
    const workers: string[] = [];
    page.on('worker', (worker) => workers.push(worker.url()));
    const figure = await open(page);
    expect(workers).toHaveLength(0);
    await figure.locator('[data-param="depth"]').focus();
    await page.keyboard.press('End');
    await figure.locator('[data-param="z"]').focus();
    await page.keyboard.press('Home');
    await expect.poll(async () => (await readouts(figure)).value).toBe('0');
    await readyFigure(page, 'activation-shapes');
    expect(Number((await readouts(figure)).product)).toBeLessThan(1e-14);
    expect(workers).toHaveLength(1);
    expect(page.faults).toEqual([]);
    await page.context().close();
  });
});

it.each([
  '',
  '?activation=selu&z=-6',
  '?gain=1.41421356&bias=-0.1',
  '?theme=dark',
  '?theme=dark&gain=3&depth=100',
])('axe finds nothing wrong with the state %s', async (query) => {
  const page = await openPage(browser(), desk);
  await open(page, query);
  expect(await violations(page)).toEqual([]);
  await page.context().close();
});
