import type { Locator, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { desk, openFigure, openPage, readouts, withBrowser } from './browser';

const browser = withBrowser();

const open = (page: Page, query?: string) => openFigure(page, 'three-landscapes', query);
const scales = (figure: Locator) => figure.locator('[data-param="scales"]');
const panels = (figure: Locator) => figure.locator('.scale-panels > *');

describe('the scales that are typed', () => {
  it('make as many panels, at once on Enter', async () => {
    const page = await openPage(browser(), desk);
    const figure = await open(page);
    expect(await panels(figure).count()).toBe(3);
    await scales(figure).fill('6, 8');
    await page.keyboard.press('Enter');
    await expect.poll(() => panels(figure).count()).toBe(2);
    expect(await readouts(figure)).toMatchObject({
      'verdict-2': 'settles',
      'x-3': 'none',
      'verdict-3': 'none',
    });
    const seen = figure.locator(
      'output[data-readout^="x-"]:visible, output[data-readout^="verdict-"]:visible',
    );
    expect(await seen.count()).toBe(4);
    await page.context().close();
  });

  it('are told what is wrong with them, and leave text and last picture as they were', async () => {
    const page = await openPage(browser(), desk);
    const figure = await open(page, '?scales=6,7');
    const before = await readouts(figure);
    await scales(figure).fill('6, many');
    await page.keyboard.press('Enter');
    await expect.poll(() => figure.locator('.control-problem').textContent()).toMatch(/many.*6 and 7/);
    expect(await readouts(figure)).toEqual(before);
    expect(await scales(figure).inputValue()).toBe('6, many');
    expect(await scales(figure).getAttribute('aria-invalid')).toBe('true');
    expect(page.faults).toEqual([]);
    await page.context().close();
  });
});

describe('playing', () => {
  it('moves all panels in step, from the start to the last step', async () => {
    const page = await openPage(browser(), { ...desk, reducedMotion: 'no-preference' });
    const figure = await open(page, '?scales=1,10&steps=40');
    const last = await readouts(figure);
    await figure.locator('button[data-action="play"]').click();
    await expect.poll(async () => (await readouts(figure))['x-1']).not.toBe(last['x-1']);
    expect((await readouts(figure))['x-2']).not.toBe(last['x-2']);
    await expect.poll(() => readouts(figure), { timeout: 8000 }).toEqual(last);
    await page.context().close();
  });

  it('draws a run that has left the window as gone, with its place', async () => {
    const page = await openPage(browser(), desk);
    const figure = await open(page);
    expect(await panels(figure).nth(2).textContent()).toContain('x = −37');
    expect(await panels(figure).nth(0).textContent()).not.toContain('x = ');
    await page.context().close();
  });
});
