import type { Locator } from 'playwright';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import {
  desk,
  figures,
  openFigure,
  phone,
  readouts,
  readyFigure,
  visit,
  withBrowser,
  withKeptPage,
  withPage,
} from './browser';

const browser = withBrowser();
const clipboard = { ...desk, permissions: ['clipboard-read', 'clipboard-write'] };
const kept = withKeptPage(browser, clipboard);
const shared = withPage(browser);
const small = withPage(browser, phone);

/** Everything that a figure shows: pictures and readouts, less the last bits, in which server and browser may differ. */
const shown = (figure: Locator) =>
  figure.evaluate((element) => {
    const pictures = [...element.querySelectorAll('svg')].map((picture) => picture.outerHTML);
    const numbers = [...element.querySelectorAll('output')].map((output) => {
      const value = output.dataset.value ?? '';
      return Number.isNaN(Number(value)) ? value : Number(value).toPrecision(10);
    });
    return [...pictures, ...numbers].join('\n');
  });

/** Any key that moves this slider: away from the end at which it stands. */
const keyFor = (slider: Locator) =>
  slider.evaluate((input: HTMLInputElement) =>
    Number(input.value) >= Number(input.max) ? 'ArrowLeft' : 'ArrowRight',
  );

describe.each(figures())('%s', (name) => {
  describe('opened once', () => {
    let figure: Locator;
    beforeAll(async () => {
      kept().faults.length = 0;
      figure = await openFigure(kept(), name);
    });

    it('answers to the keyboard and to a drag with every movable point, and goes back on reset', async () => {
      const page = kept();
      const first = await shown(figure);
      for (const point of await figure.locator('[data-point]').all()) {
        const before = await shown(figure);
        await point.focus();
        await page.keyboard.press('ArrowRight');
        await page.keyboard.press('ArrowUp');
        await expect.poll(() => shown(figure)).not.toBe(before);
        const moved = await shown(figure);
        const box = await point.boundingBox();
        if (!box) throw new Error('The point has no place on the screen.');
        await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
        await page.mouse.down();
        await page.mouse.move(box.x + box.width / 2 - 30, box.y + box.height / 2 + 20, { steps: 4 });
        await page.mouse.up();
        await expect.poll(() => shown(figure)).not.toBe(moved);
      }
      await figure.locator('button[data-action="reset"]').click();
      await expect.poll(() => shown(figure)).toBe(first);
    });

    it('answers to the keyboard with every enabled slider, and its buttons stand still meanwhile', async () => {
      const changes = await figure.locator('.figure-actions').evaluateHandle((actions) => {
        const seen: MutationRecord[] = [];
        new MutationObserver((records) => seen.push(...records)).observe(actions, {
          attributes: true,
          subtree: true,
        });
        return seen;
      });
      const count = await figure.locator('input[type=range]:enabled').count();
      expect(count).toBeGreaterThan(0);
      for (let index = 0; index < count; index += 1) {
        const slider = figure.locator('input[type=range]:enabled').nth(index);
        const before = await shown(figure);
        await slider.focus();
        await kept().keyboard.press(await keyFor(slider));
        await expect
          .poll(() => shown(figure), { message: `slider ${await slider.getAttribute('data-param')}` })
          .not.toBe(before);
      }
      await readyFigure(kept(), name);
      expect(await changes.evaluate((seen) => seen.length)).toBe(0);
    });

    it('copies a link that opens the same state', async () => {
      const page = kept();
      // The frame that an animation shows is no part of a link.
      await figure.locator('button[data-action="reset"]').click();
      for (const slider of await figure.locator('input[type=range][data-param]:enabled').all()) {
        await slider.focus();
        await page.keyboard.press(await keyFor(slider));
      }
      // A worker may still be busy with the last key.
      const state = await readouts(await readyFigure(page, name));
      await figure.locator('button[data-action="share"]').click();
      const link = await page.evaluate(() => navigator.clipboard.readText());
      expect(link.startsWith(`${inject('site')}/embed/${name}/`)).toBe(true);
      // A page that is left lets go of what it is still loading.
      expect(page.faults).toEqual([]);
      await page.goto(link);
      expect(await readouts(await readyFigure(page, name))).toEqual(state);
      await page.reload();
      expect(await readouts(await readyFigure(page, name))).toEqual(state);
    });
  });

  it('takes junk in the address without harm', async () => {
    const page = shared();
    const plain = await readouts(await openFigure(page, name));
    const junk = `?${name}.x=abc&${name}.nothing=1&other.x=1&__proto__=1&${name}.h=&x=%F0&${name}.fn=<b>&=&&`;
    expect(await readouts(await openFigure(page, name, junk))).toEqual(plain);
    expect(page.faults).toEqual([]);
  });

  it('hides the controls that the address names', async () => {
    const page = shared();
    const figure = await openFigure(page, name);
    const param = await figure.locator('[data-param]').first().getAttribute('data-param');
    const bare = await openFigure(page, name, `?hide=${param}`);
    expect(await bare.locator(`[data-param="${param}"]`).count()).toBe(0);
  });

  it('works by touch on a phone, and fits it', async () => {
    const page = small();
    const figure = await openFigure(page, name);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    const before = await shown(figure);
    const slider = figure.locator('input[type=range]:enabled').first();
    await slider.scrollIntoViewIfNeeded();
    const box = await slider.boundingBox();
    if (!box) throw new Error('The slider has no place on the screen.');
    await page.touchscreen.tap(box.x + box.width * 0.3, box.y + box.height / 2);
    await expect.poll(() => shown(figure)).not.toBe(before);
    for (const button of await figure.locator('button:visible').all()) {
      const size = await button.boundingBox();
      expect(size?.height ?? 0).toBeGreaterThanOrEqual(40);
    }
    expect(page.faults).toEqual([]);
  });

  it('stands alone in Chinese too, and tells its height to the page around it', async () => {
    const page = shared();
    await page.goto(inject('site'));
    const heard = await page.evaluate(
      (address) =>
        new Promise<unknown>((resolve) => {
          window.addEventListener('message', (event) => resolve(event.data));
          const frame = document.createElement('iframe');
          frame.src = address;
          document.body.append(frame);
        }),
      `${inject('site')}/zh-cn/embed/${name}/`,
    );
    expect(heard).toMatchObject({ figure: name, height: expect.any(Number) });
    await visit(page, `/zh-cn/embed/${name}/`);
    expect(await (await readyFigure(page, name)).locator('.figure-title').textContent()).toMatch(
      /\p{Script=Han}/u,
    );
  });
});
