import type { Locator, Page } from 'playwright';
import { expect, it } from 'vitest';
import { openFigure, openPage, phone, readouts, withBrowser } from './browser';

const browser = withBrowser();

const open = (page: Page, query?: string) => openFigure(page, 'change-ripple', query);
const nudged = (figure: Locator) => figure.locator('input[data-param="input"]').inputValue();

it('nudges the input that is clicked', async () => {
  const page = await openPage(browser());
  const figure = await open(page, '?weights=shear&depth=9');
  expect(Number((await readouts(figure))['change-out'])).toBeCloseTo(38.74, 1);
  await figure.locator('[data-pick="1"]').click();
  expect(await nudged(figure)).toBe('1');
  expect(Number((await readouts(figure))['change-out'])).toBeCloseTo(0.9 ** 9, 10);
  expect(page.faults).toEqual([]);
  await page.context().close();
});

it('nudges the input that is tapped', async () => {
  const page = await openPage(browser(), phone);
  const figure = await open(page);
  await figure.locator('[data-pick="4"]').tap();
  expect(await nudged(figure)).toBe('4');
  await page.context().close();
});

it('says why a control has no effect', async () => {
  const page = await openPage(browser());
  const figure = await open(page, '?weights=shear');
  for (const param of ['weight', 'width', 'seed']) {
    const slider = figure.locator(`input[data-param="${param}"]`);
    expect(await slider.isDisabled()).toBe(true);
    expect(await slider.getAttribute('aria-describedby')).not.toBeNull();
  }
  await figure.locator('[data-param="weights"][value="normal"]').check();
  for (const param of ['weight', 'width', 'seed']) {
    expect(await figure.locator(`input[data-param="${param}"]`).isEnabled()).toBe(true);
  }
  await page.context().close();
});
