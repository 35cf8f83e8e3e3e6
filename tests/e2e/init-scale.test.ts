import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { desk, openFigure, openPage, readouts, readyFigure, withBrowser } from './browser';
import { violations } from './watch';

const browser = withBrowser();

const open = (page: Page, query?: string) => openFigure(page, 'init-scale', query);

describe('other seeds', () => {
  it('are drawn beside the page, and then stand behind the network', async () => {
    const page = await openPage(browser(), desk);
    const workers: string[] = [];
    page.on('worker', (worker) => workers.push(worker.url()));
    const figure = await open(page);
    // There is no middle of seeds that are not drawn: out of sight, and in the page for scripts.
    const typical = figure.locator('[data-readout="typical"]');
    expect(await typical.isVisible()).toBe(false);
    expect(workers).toHaveLength(0);
    await figure.locator('[data-param="others"]').check();
    await readyFigure(page, 'init-scale');
    expect(Number((await readouts(figure)).typical)).toBeCloseTo(0.245, 3);
    expect(await typical.isVisible()).toBe(true);
    expect(await figure.locator('.thin.q-change').count()).toBe(2);
    expect(workers).toHaveLength(1);
    expect(page.faults).toEqual([]);
    await page.context().close();
  });

  it('come without a worker too', async () => {
    const page = await openPage(browser(), desk);
    await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
    const figure = await open(page, '?others=1&width=8');
    expect(Number((await readouts(figure)).typical)).toBeCloseTo(0.000396, 6);
    expect(page.faults).toEqual([]);
    await page.context().close();
  });
});

it.each(['', '?others=1', '?gain=0', '?gain=3&depth=100', '?theme=dark', '?theme=dark&gain=0'])(
  'axe finds nothing wrong with the state %s',
  async (query) => {
    const page = await openPage(browser(), desk);
    await open(page, query);
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  },
);
