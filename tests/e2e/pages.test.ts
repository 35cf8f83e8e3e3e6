import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { formula } from '../../scripts/faces.mjs';
import { desk, figures, openPage, pages, phone, readyFigure, visit, withBrowser, withPage } from './browser';
import { colorRules, violations, watchShifts, weigh } from './watch';

const browser = withBrowser();
const kB = 1000;

/** Reads the page to its end, so that every figure is interactive, and goes back to its beginning. */
async function readThrough(page: Page): Promise<void> {
  const names = await page
    .locator('figure[data-widget]')
    .evaluateAll((all) => all.map((figure) => figure.id));
  for (const name of names) await readyFigure(page, name);
  await page.evaluate(() => window.scrollTo(0, 0));
}

/** Parts that may scroll, on some screen or at some size of letters, and that a keyboard cannot reach or a voice not name. */
const unreachable = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('main *, dialog')]
      .filter((part) => /auto|scroll/.test(getComputedStyle(part).overflow))
      // The script of code blocks lets go of one that is not too wide, and takes hold again when its size changes.
      .filter((part) => !part.matches('pre') || part.scrollWidth > part.clientWidth)
      .filter((part) => {
        const isReached = part.matches('[tabindex="0"], dialog, textarea, input, select');
        const isNamed = part.matches('[aria-label], [aria-labelledby], textarea, input, select');
        return !(isNamed && (isReached || part.querySelector('a, button, input, [tabindex="0"]')));
      })
      .map((part) => part.outerHTML.slice(0, 120)),
  );

const overhang = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const addresses = pages();
const lessons = addresses.filter((address) => !address.includes('embed'));
const html = (address: string) => readFileSync(`dist${address}index.html`, 'utf8');

/**
 * A lesson that is not translated has its English text at its Chinese address too: there the longest and the lab stand
 * for all. Their figures are looked at alone, in Chinese as well.
 */
const isRepeated = (address: string) =>
  /^\/zh-cn\/(?!embed\/|exploding-and-vanishing\/$|lab\/$)./.test(address) &&
  html(address).includes('content="noindex"');

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
];

describe('the built site', () => {
  it('has every chapter and every figure alone, in both languages', () => {
    const expected = [
      '',
      ...chapters.map((name) => `${name}/`),
      ...figures().map((name) => `embed/${name}/`),
    ];
    for (const address of expected) {
      expect(addresses).toContain(`/${address}`);
      expect(addresses).toContain(`/zh-cn/${address}`);
    }
  });

  it('has no link of its own that leads nowhere', () => {
    const dead = addresses.flatMap((address) => {
      const links = [...html(address).matchAll(/<a\s[^>]*?href="([^"]*)"/g)].map(([, href]) => href ?? '');
      return links.flatMap((href) => {
        const { protocol, host, pathname, hash } = new URL(
          href.replaceAll('&amp;', '&'),
          `http://site${address}`,
        );
        if (!protocol.startsWith('http') || host !== 'site') return [];
        const target = addresses.includes(pathname) ? html(pathname) : undefined;
        const found =
          target !== undefined &&
          (hash === '' || target.includes(`id="${decodeURIComponent(hash.slice(1))}"`));
        return found ? [] : [`${address} → ${href}`];
      });
    });
    expect(dead).toEqual([]);
  });

  it('has the first picture and numbers of every figure in its HTML', () => {
    for (const address of addresses) {
      for (const [figure] of html(address).matchAll(/<figure\s[^>]*data-widget=[\s\S]*?<\/figure>/g)) {
        expect(figure.match(/<path/g)?.length, address).toBeGreaterThan(5);
        expect(figure, address).toMatch(/<output[^>]*data-readout="[^"]+"[^>]*>[^<]+<\/output>/);
      }
    }
  });

  it('writes formulas in characters that the subset faces have', () => {
    const missing = new Set<string>();
    for (const address of lessons)
      for (const [, letters = ''] of html(address).matchAll(/<m(?:i|o|n|text)\b[^>]*>([^<]+)</g))
        for (const letter of letters.replace(/&\w+;|&#\w+;|[\u2000-\u200a\u2061-\u2063]/g, ''))
          if (!formula.includes(letter)) missing.add(letter);
    expect([...missing]).toEqual([]);
  });

  it('names itself once in the tab’s title', () => {
    const title = (address: string) => html(address).match(/<title>([^<]*)/)?.[1];
    expect(title('/')).toBe('Gradients, and why they explode');
    expect(title('/lab/')).toBe('The lab | Gradients, and why they explode');
    expect(title('/zh-cn/')).toBe('梯度，以及它为何爆炸');
  });

  it('keeps a page that is not translated from search engines, and shows its figures and terms in Chinese', () => {
    const untranslated = html('/zh-cn/what-is-a-gradient/');
    expect(untranslated).toContain('<meta name="robots" content="noindex"');
    expect(untranslated).not.toMatch(/rel="(alternate|canonical)"/);
    expect(untranslated).not.toContain('data-pagefind-body');
    expect(untranslated).toMatch(/<astro-island[^>]* lang="zh-CN"/);
    expect(untranslated).toMatch(/<p class="figure-title"[^>]*>[^<]*[\u4e00-\u9fff]/);
    expect(untranslated).toMatch(/<span class="definition"[^>]*lang="zh-CN"[^>]*>[^<]*[\u4e00-\u9fff]/);
    expect(untranslated).toMatch(/<h1[^>]*lang="zh-CN"[^>]*>什么是梯度？/);
    expect(html('/zh-cn/glossary/')).not.toContain('noindex');
    expect(html('/what-is-a-gradient/')).not.toContain('noindex');
  });

  it('shows a whole chapter without JavaScript', async () => {
    const page = await openPage(browser(), { ...desk, javaScriptEnabled: false });
    await visit(page, '/gradients-in-a-model/');
    expect(await page.locator('figure svg path:visible').count()).toBeGreaterThan(20);
    expect(await page.locator('figure output').first().textContent()).not.toBe('');
    expect(page.faults).toEqual([]);
    await page.context().close();
  });
});

describe('on a desk', () => {
  const shared = withPage(browser);

  it.each(addresses.filter((address) => !isRepeated(address)))(
    '%s opens without an error, fits, and axe objects to nothing, light or dark',
    async (address) => {
      const page = shared();
      await visit(page, address);
      await readThrough(page);
      expect(await overhang(page)).toBeLessThanOrEqual(0);
      expect(await unreachable(page)).toEqual([]);
      expect(await violations(page), 'light').toEqual([]);
      await page.evaluate(() => {
        document.documentElement.dataset.theme = 'dark';
      });
      expect(await violations(page, colorRules), 'dark').toEqual([]);
      expect(page.faults).toEqual([]);
    },
  );
});

describe.each(lessons.filter((address) => !isRepeated(address)))('%s', (address) => {
  it('stands still on a phone while it is read to its end, and fits', async () => {
    const page = await openPage(browser(), phone);
    const weight = weigh(page);
    const shift = await watchShifts(page);
    await visit(page, address);
    await readThrough(page);
    expect(await overhang(page)).toBeLessThanOrEqual(0);
    expect(await shift()).toBeLessThanOrEqual(0.01);
    expect((await weight()).scripts).toBeLessThanOrEqual(130 * kB);
    await page.addStyleTag({ content: 'html { font-size: 32px !important }' });
    expect(await overhang(page), 'letters of twice the size').toBeLessThanOrEqual(0);
    expect(page.faults).toEqual([]);
    await page.context().close();
  });

  it('is light until a figure comes near', async () => {
    // A screen that shows only the first lines.
    const page = await openPage(browser(), { ...phone, viewport: { width: 360, height: 60 } });
    const weight = weigh(page);
    await visit(page, address);
    await page.waitForLoadState('networkidle');
    const { all, scripts } = await weight();
    expect(scripts).toBeLessThanOrEqual(20 * kB);
    expect(all).toBeLessThanOrEqual(200 * kB);
    await page.context().close();
  });
});
