import type { Locator } from 'playwright';
import { describe, expect, it } from 'vitest';
import { desk, openFigure, openPage, readouts, readyFigure, withBrowser } from './browser';

const browser = withBrowser();
const name = 'context-window';

/** Whether the figure says that it is training. */
const busy = (figure: Locator) => figure.getAttribute('aria-busy');
/** How far the training shown has come, in frames: the end of the slider under the pictures. */
const last = (figure: Locator) => figure.locator('.play-bar input[type=range]').getAttribute('max');
const press = async (figure: Locator, param: string, key: string) => {
  await figure.locator(`[data-param="${param}"]`).focus();
  await figure.page().keyboard.press(key);
};

describe('training', () => {
  it('is said, is shown as it goes, and ends in a result', { timeout: 120_000 }, async () => {
    const page = await openPage(browser(), desk);
    const figure = await openFigure(page, name);
    expect(await busy(figure)).toBe('false');
    expect((await readouts(figure)).whole).toBe('1');
    await press(figure, 'lag', 'End');
    await expect.poll(() => busy(figure)).toBe('true');
    await expect.poll(async () => Number(await last(figure)), { timeout: 60_000 }).toBeLessThan(40);
    expect(await figure.locator('.figure-sentence').textContent()).toContain('Training: update');
    await expect.poll(() => busy(figure), { timeout: 90_000 }).toBe('false');
    expect(await last(figure)).toBe('40');
    expect(page.faults).toEqual([]);
    await page.context().close();
  });

  it('ends where the setting changes, and the opening comes back at once', { timeout: 120_000 }, async () => {
    const page = await openPage(browser(), desk);
    const figure = await openFigure(page, name);
    const first = await readouts(figure);
    await press(figure, 'lag', 'End');
    await expect.poll(async () => Number(await last(figure)), { timeout: 60_000 }).toBeLessThan(40);
    expect(page.workers()).toHaveLength(1);
    await figure.locator('button[data-action="reset"]').click();
    await expect.poll(() => busy(figure)).toBe('false');
    expect(await readouts(await readyFigure(page, name))).toEqual(first);
    await expect.poll(() => page.workers().length, { timeout: 20_000 }).toBe(0);
    expect(page.faults).toEqual([]);
    await page.context().close();
  });

  it('that came with the page is played from its first update to its last', async () => {
    const page = await openPage(browser(), desk);
    const figure = await openFigure(page, name);
    await figure.locator('.play-bar input[type=range]').focus();
    await page.keyboard.press('Home');
    await expect.poll(async () => Number((await readouts(figure)).whole)).toBeLessThan(0.6);
    await page.keyboard.press('End');
    await expect.poll(async () => (await readouts(figure)).whole).toBe('1');
    expect(page.faults).toEqual([]);
    await page.context().close();
  });
});
