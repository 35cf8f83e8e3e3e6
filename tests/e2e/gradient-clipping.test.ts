import { describe, expect, it } from 'vitest';
import { desk, openFigure, openPage, readouts, withBrowser } from './browser';

const browser = withBrowser();

describe('playing both runs', () => {
  it('shows them as one until the wall, and ends where they stood at load', async () => {
    const page = await openPage(browser(), { ...desk, reducedMotion: 'no-preference' });
    const figure = await openFigure(page, 'gradient-clipping');
    const end = await readouts(figure);
    expect(Number(end.clipped)).toBe(12);
    await figure.locator('button[data-action="play"]').click();
    await expect.poll(async () => Number((await readouts(figure)).clipped)).toBe(0);
    await expect
      .poll(
        async () => {
          const { loss, 'loss-without': without } = await readouts(figure);
          return Number(loss) / Number(without);
        },
        { timeout: 15_000 },
      )
      .toBeLessThan(0.5);
    await expect.poll(async () => Number((await readouts(figure)).loss)).toBeCloseTo(Number(end.loss), 9);
    expect((await readouts(figure)).clipped).toBe(end.clipped);
    expect(page.faults).toEqual([]);
    await page.context().close();
  });
});

describe('the threshold in the histogram', () => {
  it('is dragged over the heap of ordinary gradients, and then nearly every step is shortened', async () => {
    const page = await openPage(browser(), desk);
    const figure = await openFigure(page, 'gradient-clipping');
    const box = await figure.locator('[data-point="threshold"]').boundingBox();
    if (!box) throw new Error('The threshold has no place on the screen.');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 150, y, { steps: 6 });
    await page.mouse.up();
    await expect.poll(async () => Number((await readouts(figure)).clipped)).toBeGreaterThan(290);
    expect(await figure.locator('.figure-sentence').textContent()).toContain('crawls');
    expect(page.faults).toEqual([]);
    await page.context().close();
  });
});

describe('the arrows', () => {
  it('are two views of one gradient: moved in one, it moves in the other', async () => {
    const page = await openPage(browser(), desk);
    const figure = await openFigure(page, 'gradient-clipping', '?threshold=1&gx=100&gy=0.1');
    expect(Number((await readouts(figure))['turn-value'])).toBeCloseTo(5.653, 3);
    expect((await readouts(figure))['turn-norm']).toBe('0');
    const other = figure.locator('[data-point="gradient-value"]');
    const before = await other.getAttribute('transform');
    await figure.locator('[data-point="gradient-norm"]').focus();
    await page.keyboard.press('Shift+ArrowUp');
    await expect.poll(() => other.getAttribute('transform')).not.toBe(before);
    expect(page.faults).toEqual([]);
    await page.context().close();
  });
});
