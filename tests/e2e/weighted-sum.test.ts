import type { Locator, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openFigure, openPage, phone, readouts, withBrowser } from './browser';

const browser = withBrowser();

const open = (page: Page, query?: string) => openFigure(page, 'weighted-sum', query);
const numberIn = (figure: Locator, name: string) => figure.locator(`[data-number="${name}"] text`);

async function middle(place: Locator) {
  await place.scrollIntoViewIfNeeded();
  const box = await place.boundingBox();
  if (!box) throw new Error('It has no place on the screen.');
  return [box.x + box.width / 2, box.y + box.height / 2] as const;
}

describe('a number in the picture', () => {
  it('is dragged by the mouse, to the right for more', async () => {
    const page = await openPage(browser());
    const figure = await open(page);
    const [x, y] = await middle(numberIn(figure, 'w11'));
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 40, y, { steps: 4 });
    await page.mouse.up();
    const slider = figure.locator('input[data-param="w11"]');
    expect(Number(await slider.inputValue())).toBeGreaterThan(0.6);
    expect(Number((await readouts(figure))['hidden-1'])).toBeGreaterThan(0.5);
    expect((await readouts(figure))['hidden-2']).toBe('-0.25');
    expect(page.faults).toEqual([]);
    await page.context().close();
  });

  it('hands the focus to its slider, and what follows from it is lit', async () => {
    const page = await openPage(browser());
    const figure = await open(page);
    expect(await figure.locator('.unit.lit').count()).toBe(0);
    await numberIn(figure, 'w21').click();
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.param)).toBe('w21');
    // Hidden 1 and the output, and of the edges w21 and v1 alone.
    expect(await figure.locator('.unit.lit').count()).toBe(2);
    const lit = await figure
      .locator('.edge.lit')
      .evaluateAll((paths) => paths.map((p) => p.getAttribute('d')));
    expect(lit.join('').match(/M/g)).toHaveLength(2);
    await figure.locator('button[data-action="reset"]').click();
    expect(await figure.locator('.unit.lit').count()).toBe(0);
    await page.context().close();
  });

  it('does the same under a finger, which still scrolls the page', async () => {
    const page = await openPage(browser(), phone);
    const figure = await open(page);
    await page.touchscreen.tap(...(await middle(numberIn(figure, 'v2'))));
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.param)).toBe('v2');
    expect((await readouts(figure)).output).toBe('0.8');
    await page.context().close();
  });

  it('is dragged sideways by a finger, while a swipe or two fingers over it leave it as it is', async () => {
    const page = await openPage(browser(), phone);
    const figure = await open(page);
    const session = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: (readonly [number, number])[]) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: points.map(([x, y], id) => ({ x, y, id })),
      });
    const number = numberIn(figure, 'v1');
    const value = () => figure.locator('input[data-param="v1"]').inputValue();
    const travel = async (dx: number, dy: number) => {
      const [x, y] = await middle(number);
      await touch('touchStart', [x, y]);
      for (let k = 1; k <= 8; k++) {
        await touch('touchMove', [x + (k * dx) / 8, y + (k * dy) / 8]);
        await page.evaluate(() => new Promise(requestAnimationFrame));
      }
      await touch('touchEnd');
    };
    const opening = await value();
    const before = await page.evaluate(() => scrollY);
    await travel(8, -160);
    await expect.poll(() => page.evaluate(() => scrollY)).not.toBe(before);
    expect(await value()).toBe(opening);

    await travel(-60, 3);
    expect(Number(await value())).toBeLessThan(Number(opening));

    const set = await value();
    const [x, y] = await middle(number);
    await touch('touchStart', [x, y]);
    await touch('touchStart', [x, y], [x + 60, y]);
    for (let k = 1; k <= 5; k++) await touch('touchMove', [x - 8 * k, y], [x + 60 + 8 * k, y]);
    await touch('touchEnd');
    await expect.poll(() => page.evaluate(() => visualViewport?.scale)).toBeGreaterThan(1);
    expect(await value()).toBe(set);
    expect(page.faults).toEqual([]);
    await page.context().close();
  });

  it('stands still where the address hides its slider', async () => {
    const page = await openPage(browser());
    const figure = await open(page, '?hide=w11');
    expect(await figure.locator('[data-number="w11"]').count()).toBe(0);
    expect(await figure.locator('[data-number="w12"]').count()).toBe(1);
    await page.context().close();
  });
});
