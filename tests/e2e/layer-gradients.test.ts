import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openFigure, openPage, readouts, readyFigure, withBrowser } from './browser';

const browser = withBrowser();

const open = (page: Page, query?: string) => openFigure(page, 'layer-gradients', query);

describe('the gradient microscope in a browser', () => {
  it.each([
    ['sigmoid', 1, 0.235],
    ['tanh', 3, 1.359],
    ['relu', 2, 1.41],
  ])('measures %s at gain %d in a worker, from a link', async (activation, gain, growth) => {
    const page = await openPage(browser());
    const figure = await open(page, `?width=128&depth=50&activation=${activation}&gain=${gain}`);
    const shown = await readouts(figure);
    expect(Math.abs(Number(shown['growth-per-layer']) / growth - 1)).toBeLessThan(0.05);
    expect(page.faults).toEqual([]);
    await page.context().close();
  });

  it('says overflow, and where', async () => {
    const page = await openPage(browser());
    const figure = await open(page, '?activation=relu&gain=5&depth=100');
    expect((await readouts(figure)).verdict).toBe('overflow');
    expect(await figure.locator('.figure-sentence').textContent()).toContain('layer 72');
    await page.context().close();
  });

  it('crosses from vanishing to exploding by one slider', async () => {
    const page = await openPage(browser());
    const figure = await open(page, '?depth=50&gain=0.7');
    expect((await readouts(figure)).verdict).toBe('vanishing');
    await figure.locator('input[data-param="gain"]').focus();
    await page.keyboard.press('End');
    await expect.poll(async () => (await readouts(figure)).verdict).toBe('exploding');
    await page.context().close();
  });

  it('keeps its last picture and says that it computes, while the page stays responsive', async () => {
    const page = await openPage(browser());
    const figure = await open(page);
    const before = await readouts(figure);
    await figure.locator('input[data-param="depth"]').focus();
    await page.keyboard.press('End');
    await expect
      .poll(async () => (await readouts(figure))['growth-per-layer'])
      .not.toBe(before['growth-per-layer']);
    await readyFigure(page, 'layer-gradients');
    const deep = await readouts(figure);
    await figure.locator('input[data-param="width"]').focus();
    await page.keyboard.press('End');
    await expect.poll(() => figure.getAttribute('aria-busy')).toBe('true');
    await expect.poll(() => figure.locator('.figure-busy').isVisible()).toBe(true);
    expect(await readouts(figure)).toEqual(deep);
    // The page's own thread is free: it paints frame after frame before the network is through.
    const painted = await figure.evaluate(async (element) => {
      let frames = 0;
      for (; element.getAttribute('aria-busy') === 'true'; frames++) await new Promise(requestAnimationFrame);
      return frames;
    });
    expect(painted).toBeGreaterThan(5);
    expect(await readouts(figure)).not.toEqual(deep);
    expect(page.faults).toEqual([]);
    await page.context().close();
  });
});
