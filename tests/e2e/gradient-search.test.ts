import type { Locator, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { desk, noteReadout, openFigure, openPage, readouts, readyFigure, withBrowser } from './browser';

const browser = withBrowser();
const moving = { ...desk, reducedMotion: 'no-preference' } as const;

const open = (page: Page, query?: string) => openFigure(page, 'gradient-search', query);
const press = (figure: Locator, action: string) => figure.locator(`button[data-action="${action}"]`).click();
const steps = async (figure: Locator) => Number((await readouts(figure)).steps);
const legend = (figure: Locator) => figure.locator('.chart-legend').nth(1);

describe('playing a walk', () => {
  it('runs from the start to the last step', async () => {
    const page = await openPage(browser(), moving);
    const figure = await open(page);
    expect(await steps(figure)).toBe(10);
    const shown = await noteReadout(figure, 'steps');
    await press(figure, 'play');
    await expect.poll(async () => Math.min(...(await shown()))).toBeLessThan(9);
    await expect.poll(() => steps(figure)).toBe(10);
    expect(page.faults).toEqual([]);
    await page.context().close();
  });

  it('stops on reset, and on any other walk, which is shown whole', async () => {
    const page = await openPage(browser(), moving);
    const figure = await open(page, '?steps=40');
    await press(figure, 'play');
    await figure.locator('[data-param="direction"][value="descent"]').check();
    await expect.poll(() => steps(figure)).toBe(40);
    await press(figure, 'play');
    await expect.poll(() => steps(figure)).toBeLessThan(40);
    await press(figure, 'reset');
    expect(await steps(figure)).toBe(10);
    await page.waitForTimeout(500);
    expect(await steps(figure)).toBe(10);
    await page.context().close();
  });

  it('shows the whole at once where motion is not wanted', async () => {
    const page = await openPage(browser());
    const figure = await open(page);
    await press(figure, 'play');
    expect(await steps(figure)).toBe(10);
    await page.context().close();
  });

  it('goes back by one step, on by one, and past the last by making the walk longer', async () => {
    const page = await openPage(browser());
    const figure = await open(page);
    await press(figure, 'back');
    expect(await steps(figure)).toBe(9);
    await press(figure, 'step');
    await press(figure, 'step');
    expect(await steps(figure)).toBe(11);
    expect(Number((await readouts(figure)).z)).toBeCloseTo(1.15666, 5);
    await page.context().close();
  });
});

describe('the shading of starts', () => {
  it('is computed beside the page, which goes on answering', async () => {
    const page = await openPage(browser());
    const figure = await open(page, '?rate=3');
    const workers: string[] = [];
    page.on('worker', (worker) => workers.push(worker.url()));
    await figure.locator('[data-param="basins"]').check();
    await press(figure, 'step');
    // Numbers follow the picture.
    await expect.poll(() => steps(figure)).toBe(11);
    await readyFigure(page, 'gradient-search');
    expect(await legend(figure).locator('li').count()).toBeGreaterThan(2);
    expect(await figure.getAttribute('aria-busy')).toBe('false');
    expect(workers).toHaveLength(1);
    expect(page.faults).toEqual([]);
    await page.context().close();
  });

  it('says that it is busy, and gives no result of a rule that was overtaken', async () => {
    const page = await openPage(browser());
    const figure = await open(page);
    const rate = figure.locator('[data-param="rate"]');
    const busy = figure.evaluate(
      (element) =>
        new Promise<boolean>((resolve) => {
          const watch = () => element.getAttribute('aria-busy') === 'true' && resolve(true);
          new MutationObserver(watch).observe(element, { attributeFilter: ['aria-busy'] });
        }),
    );
    await figure.locator('[data-param="basins"]').check();
    await rate.focus();
    for (let index = 0; index < 4; index += 1) await page.keyboard.press('ArrowRight');
    expect(await busy).toBe(true);
    await readyFigure(page, 'gradient-search');
    const reached = await legend(figure).textContent();
    const link = `?basins=1&rate=${await rate.getAttribute('aria-valuenow')}`;
    expect(await legend(await open(page, link)).textContent()).toBe(reached);
    await page.context().close();
  });

  it('comes without a worker too', async () => {
    const page = await openPage(browser());
    await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
    const figure = await open(page, '?basins=1');
    expect(await legend(figure).locator('li').count()).toBeGreaterThan(2);
    expect(page.faults).toEqual([]);
    await page.context().close();
  });

  it('comes where the worker cannot be loaded', async () => {
    const page = await openPage(browser());
    await page.route('**/worker-*', (route) => route.abort());
    const figure = await open(page, '?basins=1');
    expect(await legend(figure).locator('li').count()).toBeGreaterThan(2);
    await page.context().close();
  });
});
