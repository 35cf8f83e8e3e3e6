import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { desk, figures, openFigure, readyFigure, withBrowser, withPage } from './browser';

const browser = withBrowser();
const shared = withPage(browser, { ...desk, permissions: ['clipboard-read', 'clipboard-write'] });

/** Holds every script file back until the returned function is called. */
async function holdScripts(page: Page): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/_astro/*.js', async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

/** The state in the link that a figure copies, by parameter. */
async function linked(page: Page, name: string): Promise<Record<string, string>> {
  await page.locator(`figure#${name} button[data-action="share"]`).click();
  const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
  return Object.fromEntries(
    [...link.searchParams].map(([key, value]) => [key.replace(`${name}.`, ''), value]),
  );
}

/** Moves the first control of each kind, as a reader does before the script has come. */
const moveOneOfEach = (page: Page, name: string) =>
  page.locator(`figure#${name}`).evaluate((figure) => {
    const moved: Record<string, string> = {};
    const open = (field: Element) => field.matches(':enabled') && !field.closest('[hidden]');
    const first = <T extends Element>(selector: string) =>
      [...figure.querySelectorAll<T>(selector)].find(open);
    const slider = first<HTMLInputElement>('input[type=range][data-param]');
    if (slider) {
      const [min, max] = [Number(slider.min), Number(slider.max)];
      slider.value = String(
        Number(slider.value) > min + 0.6 * (max - min) ? min + 0.4 * (max - min) : min + 0.7 * (max - min),
      );
      moved[slider.dataset.param ?? ''] = 'slider';
    }
    const radio = [
      ...figure.querySelectorAll<HTMLInputElement>(
        'input[type=radio][data-param]:not([data-param="challenge"])',
      ),
    ].find((field) => open(field) && !field.checked);
    if (radio) {
      radio.checked = true;
      moved[radio.dataset.param ?? ''] = radio.value;
    }
    // A challenge of the lab brings settings of its own.
    const menu = first<HTMLSelectElement>('select[data-param]:not([data-param="challenge"])');
    if (menu) {
      menu.selectedIndex = menu.selectedIndex === 0 ? 1 : 0;
      moved[menu.dataset.param ?? ''] = menu.value;
    }
    const box = first<HTMLInputElement>('input[type=checkbox][data-param]');
    if (box) {
      box.checked = !box.checked;
      moved[box.dataset.param ?? ''] = box.checked ? '1' : '0';
    }
    return moved;
  });

/** What a program for translation does to a page: every text outside drawings moves into elements of its own, at once and ever after. */
const translate = (page: Page, name: string) =>
  page.locator(`figure#${name}`).evaluate((figure) => {
    const wrap = () => {
      const texts = document.createTreeWalker(figure, NodeFilter.SHOW_TEXT);
      const found: Text[] = [];
      while (texts.nextNode()) {
        const text = texts.currentNode as Text;
        if (!text.parentElement?.closest('font, svg, script, style, noscript, [translate="no"]'))
          found.push(text);
      }
      for (const text of found) {
        const [outer, inner] = [document.createElement('font'), document.createElement('font')];
        text.replaceWith(outer);
        outer.append(inner);
        inner.append(text);
      }
      return found.length;
    };
    new MutationObserver(wrap).observe(figure, { childList: true, subtree: true });
    return wrap();
  });

/** Moves every control of a figure, as fast as the page draws. */
const moveAll = (page: Page, name: string) =>
  page.locator(`figure#${name}`).evaluate(async (figure) => {
    const drawn = () => new Promise(requestAnimationFrame);
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    const usable = (field: Element) => field.matches(':enabled') && field.getClientRects().length > 0;
    for (const field of figure.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')) {
      if (!usable(field)) continue;
      if (field instanceof HTMLSelectElement) {
        field.selectedIndex = (field.selectedIndex + 1) % field.options.length;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      } else if (field.type === 'range') {
        set?.call(field, Number(field.value) > Number(field.min) ? field.min : field.max);
        field.dispatchEvent(new Event('input', { bubbles: true }));
      } else if (field.type === 'radio' || field.type === 'checkbox') field.click();
      await drawn();
    }
    figure.querySelector<HTMLElement>('.figure-data summary')?.click();
    await drawn();
  });

describe.each(figures())('%s', (name) => {
  it('takes what the reader set before its script came, and outlives a translation of the page', async () => {
    const page = shared();
    const release = await holdScripts(page);
    await page.goto(`${inject('site')}/embed/${name}/`, { waitUntil: 'commit' });
    await page.locator('figure .figure-caption').waitFor({ state: 'attached' });
    const moved = await moveOneOfEach(page, name);
    release();
    // The buttons work once the script has come, whatever is still computed.
    const figure = page.locator(`figure#${name}`);
    await figure.locator('button[data-action="share"]:enabled').waitFor();
    await page.unrouteAll({ behavior: 'wait' });
    const state = await linked(page, name);
    for (const [param, value] of Object.entries(moved)) {
      if (value === 'slider') {
        expect(Object.keys(state), param).toContain(param);
        const slider = figure.locator(`input[type=range][data-param="${param}"]`);
        expect(Number(await slider.getAttribute('aria-valuenow')), param).toBeCloseTo(
          Number(state[param]),
          9,
        );
      } else expect(state[param], param).toBe(value);
    }
    expect(page.faults).toEqual([]);

    expect(await translate(page, name)).toBeGreaterThan(10);
    await moveAll(page, name);
    await figure.locator('button[data-action="reset"]').click();
    expect(await figure.getAttribute('data-failed')).toBeNull();
    expect(await linked(page, name)).toEqual({});
    expect(page.faults).toEqual([]);
  });
});

it('a figure comes back as it was left: after Back, and after Reload', async () => {
  const page = shared();
  await openFigure(page, 'layer-gradients', '?gain=1.4');
  await page.selectOption('select[data-param="activation"]', 'relu');
  const slider = page.locator('input[data-param="depth"]');
  await slider.focus();
  await page.keyboard.press('End');
  const state = await linked(page, 'layer-gradients');
  expect(state).toMatchObject({ gain: '1.4', activation: 'relu' });
  // A page that listens to `unload` is not kept whole: Back has to load it anew.
  await page.evaluate(() => window.addEventListener('unload', () => {}));
  await page.goto(`${inject('site')}/glossary/`);
  await page.goBack();
  await readyFigure(page, 'layer-gradients');
  expect(await linked(page, 'layer-gradients')).toEqual(state);
  await page.reload();
  await readyFigure(page, 'layer-gradients');
  expect(await linked(page, 'layer-gradients')).toEqual(state);
  expect(await page.locator('select[data-param="activation"]').inputValue()).toBe('relu');
});
