import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { desk, figures, openPage, pages, phone, readyFigure, visit, withBrowser } from './browser';

const browser = withBrowser();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds wrong, one line a rule. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations: found } = await page.evaluate(() =>
    (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
}

const inTheme = (page: Page, theme: 'light' | 'dark') =>
  page.addInitScript((name) => localStorage.setItem('starlight-theme', name), theme);

/** Every figure of the page, interactive. */
async function wake(page: Page): Promise<void> {
  const names = await page
    .locator('figure[data-widget]')
    .evaluateAll((all) => all.map((figure) => figure.id));
  for (const name of names) await readyFigure(page, name);
  await page.evaluate(() => window.scrollTo(0, 0));
}

const addresses = pages();
const lessons = addresses.filter((address) => !address.includes('embed'));

describe('the built site', () => {
  it('has every chapter, every embed page, and both languages', () => {
    const chapters = [
      'what-is-a-gradient',
      'partial-derivatives',
      'gradients-in-a-model',
      'exploding-and-vanishing',
      'why-it-matters',
      'fixes',
      'fixes/learning-rate',
      'fixes/initialization',
      'fixes/activations',
      'fixes/architecture',
      'fixes/batch-normalization',
      'fixes/gradient-clipping',
      'fixes/weight-regularization',
      'fixes/truncated-context',
      'lab',
      'conclusion',
      'glossary',
      'references',
      'instructors',
      ...figures().map((name) => `embed/${name}`),
    ];
    for (const chapter of chapters) {
      expect(addresses).toContain(`/${chapter}/`);
      expect(addresses).toContain(`/zh-cn/${chapter}/`);
    }
    expect(addresses).toContain('/');
    expect(addresses).toContain('/zh-cn/');
  });

  it('has no link or address of its own that leads nowhere', () => {
    const dead = addresses.flatMap((address) => {
      const html = readFileSync(`dist${address}index.html`, 'utf8');
      const links = [...html.matchAll(/<a[^>]*\shref="([^"]*)"/g)].map(([, href]) => href ?? '');
      return links
        .filter((href) => {
          const url = new URL(href.replaceAll('&amp;', '&'), `http://site${address}`);
          if (url.host !== 'site' || !url.protocol.startsWith('http')) return false;
          if (!addresses.includes(url.pathname)) return true;
          const target = readFileSync(`dist${url.pathname}index.html`, 'utf8');
          return url.hash !== '' && !target.includes(`id="${decodeURIComponent(url.hash.slice(1))}"`);
        })
        .map((href) => `${address} → ${href}`);
    });
    expect(dead).toEqual([]);
  });
});

describe.each(addresses)('%s', (address) => {
  it('opens without an error, on a desk and on a phone, and fits the screen', async () => {
    for (const screen of [desk, phone]) {
      const page = await openPage(browser(), screen);
      await visit(page, address);
      await wake(page);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
      ).toBeLessThanOrEqual(0);
      expect(page.faults).toEqual([]);
      await page.context().close();
    }
  });

  it.each(['light', 'dark'] as const)('has nothing that axe objects to when %s', async (theme) => {
    const page = await openPage(browser());
    await inTheme(page, theme);
    await visit(page, address);
    await wake(page);
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });
});

describe.each(lessons)('%s', (address) => {
  it('stands still while it loads', async () => {
    const page = await openPage(browser(), phone);
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const shift = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
          if (!shift.hadRecentInput) shifts.push(shift.value);
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await visit(page, address);
    await wake(page);
    await page.waitForTimeout(300);
    const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
    expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThanOrEqual(0.01);
    await page.context().close();
  });

  it('shows its figures without JavaScript', async () => {
    const page = await openPage(browser(), { ...desk, javaScriptEnabled: false });
    await visit(page, address);
    expect(await page.locator('h1').count()).toBe(1);
    for (const figure of await page.locator('figure[data-widget]').all()) {
      expect(await figure.locator('svg path').count()).toBeGreaterThan(5);
      expect(await figure.locator('output[data-readout]').first().textContent()).not.toBe('');
    }
    await page.context().close();
  });
});
