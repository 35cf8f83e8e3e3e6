import { describe, expect, it } from 'vitest';
import { desk, openFigure, openPage, readouts, readyFigure, withBrowser } from './browser';
import { violations } from './watch';

const browser = withBrowser();

describe('the views of the weight penalty', () => {
  it('show the controls and readouts that they need, and no others', async () => {
    const page = await openPage(browser(), desk);
    const figure = await openFigure(page, 'weight-penalty', '?theme=dark');
    expect(Object.keys(await readouts(figure))).toEqual(['w-1', 'w-2', 'best-1', 'best-2', 'loss']);
    expect(await violations(page)).toEqual([]);
    await figure.locator('[data-param="view"][value="layers"]').check({ force: true });
    await readyFigure(page, 'weight-penalty');
    expect(await figure.locator('[data-param="optimizer"]').first().isVisible()).toBe(false);
    expect((await readouts(figure)).verdict).toBe('healthy');
    expect(await violations(page)).toEqual([]);
    expect(page.faults).toEqual([]);
    await page.context().close();
  });

  it('say why a control has no effect, and leave one that has', async () => {
    const page = await openPage(browser(), desk);
    const figure = await openFigure(page, 'weight-penalty', '?view=layers&steps=0&strength=0');
    expect(await figure.locator('[data-param="strength"]').isDisabled()).toBe(true);
    await figure.locator('[data-param="steps"]').focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => figure.locator('[data-param="strength"]').isDisabled()).toBe(false);
    expect(page.faults).toEqual([]);
    await page.context().close();
  });
});
