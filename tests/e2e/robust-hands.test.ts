import { color } from 'd3-color';
import type { CDPSession, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { contrast } from '../charts/colors';
import { desk, openFigure, openPage, phone, withBrowser, withPage } from './browser';

const browser = withBrowser();
const hand = withPage(browser, phone);
const mouse = withPage(browser);

type Finger = readonly [x: number, y: number];

/** Moves fingers over the glass, as the screen of a phone reports it. */
async function glide(session: CDPSession, from: readonly Finger[], to: readonly Finger[]): Promise<void> {
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', fingers: readonly Finger[]) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: fingers.map(([x, y], id) => ({ x, y, id })),
    });
  for (let down = 1; down <= from.length; down += 1) await touch('touchStart', from.slice(0, down));
  const steps = 8;
  for (let step = 1; step <= steps; step += 1) {
    const share = step / steps;
    await touch(
      'touchMove',
      from.map(
        ([x, y], id) => [x + share * ((to[id]?.[0] ?? x) - x), y + share * ((to[id]?.[1] ?? y) - y)] as const,
      ),
    );
  }
  await touch('touchEnd', []);
}

/** The middle of an element, brought to the middle of the window. */
async function middle(page: Page, selector: string): Promise<Finger> {
  await page
    .locator(selector)
    .first()
    .evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} has no place on the screen.`);
  return [box.x + box.width / 2, box.y + box.height / 2];
}

const zoom = (page: Page) => page.evaluate(() => window.visualViewport?.scale ?? 1);
const state = (page: Page) =>
  page
    .locator('figure')
    .evaluate((figure) =>
      [...figure.querySelectorAll<HTMLInputElement>('input[type=range]')].map(({ value }) => value).join(' '),
    );

describe('fingers', () => {
  it('that swipe the page over a slider leave its value; a tap and a drag along it set it', async () => {
    const page = hand();
    await openFigure(page, 'surface-explorer');
    const session = await page.context().newCDPSession(page);
    const before = await state(page);
    const slider = 'input[data-param="reach"]';
    const [, y] = await middle(page, slider);
    const box = await page.locator(slider).boundingBox();
    if (!box) throw new Error('The slider has no place on the screen.');
    const scrolled = await page.evaluate(() => scrollY);
    await glide(session, [[box.x + 0.75 * box.width, y]], [[box.x + 0.75 * box.width, y - 220]]);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(scrolled + 50);
    expect(await state(page)).toBe(before);

    const [, again] = await middle(page, slider);
    await page.touchscreen.tap(box.x + 0.75 * box.width, again);
    await expect.poll(() => state(page)).not.toBe(before);
    const tapped = await state(page);
    await glide(session, [[box.x + 0.75 * box.width, again]], [[box.x + 0.25 * box.width, again + 4]]);
    await expect.poll(() => state(page)).not.toBe(tapped);
  });

  it.each([
    ['surface-explorer', '.surface', -110],
    ['surface-explorer', '[data-point]', 0],
    ['cliff', '.click-to-move', 0],
  ])('two of them on %s %s zoom the page and set nothing', async (name, selector, above) => {
    const page = hand();
    await openFigure(page, name);
    const session = await page.context().newCDPSession(page);
    const before = await state(page);
    const [x, center] = await middle(page, selector);
    const y = center + above;
    expect(await zoom(page)).toBeCloseTo(1, 1);
    await glide(
      session,
      [
        [x - 8, y],
        [x + 30, y + 30],
      ],
      [
        [x - 100, y - 60],
        [x + 130, y + 120],
      ],
    );
    await expect.poll(() => zoom(page)).toBeGreaterThan(1.2);
    expect(await state(page)).toBe(before);
  });
});

it('one finger on a point moves it, and the page stays', async () => {
  const page = hand();
  await openFigure(page, 'surface-explorer');
  const session = await page.context().newCDPSession(page);
  const before = await state(page);
  const [x, y] = await middle(page, '[data-point]');
  const scrolled = await page.evaluate(() => scrollY);
  await glide(session, [[x, y]], [[x + 10, y - 40]]);
  await expect.poll(() => state(page)).not.toBe(before);
  expect(await page.evaluate(() => scrollY)).toBe(scrolled);
});

it('a mouse leaves no frame round the surface, the keyboard does', async () => {
  const page = mouse();
  await openFigure(page, 'surface-explorer');
  const [x, y] = await middle(page, '.surface');
  const outline = () =>
    page
      .locator('.surface')
      .first()
      .evaluate((surface) => getComputedStyle(surface).outlineStyle);
  await page.mouse.move(x, y - 60);
  await page.mouse.down();
  await page.mouse.move(x + 30, y - 60, { steps: 3 });
  await page.mouse.up();
  expect(
    await page
      .locator('.surface')
      .first()
      .evaluate((surface) => surface === document.activeElement),
  ).toBe(true);
  expect(await outline()).toBe('none');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  expect(await outline()).not.toBe('none');
});

/** Colors of what is drawn and written in a figure’s pictures, each with the ground behind it. */
const drawn = (page: Page) =>
  page.locator('.figure-pictures').evaluate((pictures) => {
    let at: Element | null = pictures;
    let ground = 'rgba(0, 0, 0, 0)';
    while (at && /, 0\)$/.test(ground)) {
      ground = getComputedStyle(at).backgroundColor;
      at = at.parentElement;
    }
    const found: [string, string][] = [];
    const selectors =
      '.axis-line, .line, .arrow-shaft, .bars, .mark-shape, text, .chart-legend span, .level-curve';
    for (const mark of pictures.querySelectorAll(selectors)) {
      const { fill, stroke, color: ink, opacity } = getComputedStyle(mark);
      if (Number(opacity) < 1) continue;
      const paint = mark instanceof HTMLElement ? ink : fill === 'none' ? stroke : fill;
      found.push([mark.getAttribute('class') ?? mark.tagName, paint]);
    }
    return { ground, found };
  });

describe.each(['light', 'dark'] as const)('in a contrast theme that is %s', (colorScheme) => {
  it.each(['light', 'dark'])('and with our %s theme, what is drawn can be seen', async (theme) => {
    const page = await openPage(browser(), { ...desk, forcedColors: 'active', colorScheme });
    for (const name of ['surface-explorer', 'layer-gradients', 'cliff']) {
      await openFigure(page, name, `?theme=${theme}`);
      const { ground, found } = await drawn(page);
      const paper = color(ground)?.formatHex() ?? '';
      expect(found.length, name).toBeGreaterThan(10);
      for (const [mark, paint] of found) {
        const solid = color(paint);
        if (!solid || solid.opacity < 1 || solid.formatHex() === paper) continue;
        expect(contrast(solid.formatHex(), paper), `${name} ${mark} ${paint} on ${ground}`).toBeGreaterThan(
          2.4,
        );
      }
    }
    await page.context().close();
  });
});

it('a button without effect takes the focus, and its reason can be read without a mouse', async () => {
  const page = mouse();
  const figure = await openFigure(page, 'gradient-search', '?x=0&y=0&exact=1');
  const step = figure.locator('button[data-action="step"]');
  const before = await state(page);
  await step.focus();
  expect(await step.evaluate((button) => button === document.activeElement)).toBe(true);
  expect(await step.getAttribute('aria-disabled')).toBe('true');
  const reason = figure.locator(`[id="${await step.getAttribute('aria-describedby')}"]`);
  expect(await reason.isVisible()).toBe(true);
  expect((await reason.textContent())?.length).toBeGreaterThan(10);
  await page.keyboard.press('Enter');
  expect(await state(page)).toBe(before);
  expect(await step.evaluate((button) => button === document.activeElement)).toBe(true);
});
