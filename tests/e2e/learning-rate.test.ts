import { describe, expect, it } from 'vitest';
import { desk, openFigure, openPage, readouts, readyFigure, withBrowser } from './browser';
import { violations } from './watch';

const browser = withBrowser();

describe('the views of the learning rate', () => {
  it('show the controls and readouts that they need, and no others', async () => {
    const page = await openPage(browser(), desk);
    const figure = await openFigure(page, 'learning-rate');
    expect(Object.keys(await readouts(figure))).toEqual(['loss', 'curvature', 'limit', 'factor']);
    expect(await figure.locator('[data-param="layer-rate"]').isVisible()).toBe(false);
    await figure.locator('[data-param="view"][value="layers"]').check({ force: true });
    await readyFigure(page, 'learning-rate');
    expect(await figure.locator('[data-param="layer-rate"]').isVisible()).toBe(true);
    expect(await figure.locator('[data-param="steps"]').isDisabled()).toBe(true);
    expect((await readouts(figure))['most-served']).toBe('33');
    expect(await violations(page)).toEqual([]);
    expect(page.faults).toEqual([]);
    await page.context().close();
  });

  it('train beside the page, and come to the edge of stability', async () => {
    const page = await openPage(browser(), desk);
    const figure = await openFigure(page, 'learning-rate');
    const workers: string[] = [];
    page.on('worker', (worker) => workers.push(worker.url()));
    await figure.locator('[data-param="view"][value="edge"]').check({ force: true });
    await readyFigure(page, 'learning-rate');
    await expect.poll(async () => Number((await readouts(figure))['sharpness-end'])).toBeCloseTo(20, 0);
    expect(workers).toHaveLength(1);
    expect(await violations(page)).toEqual([]);
    expect(page.faults).toEqual([]);
    await page.context().close();
  });

  it('open with a link', async () => {
    const page = await openPage(browser(), desk);
    const figure = await openFigure(page, 'learning-rate', '?view=edge&training-rate=0.15&theme=dark');
    expect(Number((await readouts(figure)).edge)).toBeCloseTo(13.333, 3);
    expect(await violations(page)).toEqual([]);
    expect(page.faults).toEqual([]);
    await page.context().close();
  });
});
