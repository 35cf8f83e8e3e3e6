import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { desk, openPage, visit, withBrowser, withPage } from './browser';

const browser = withBrowser();

/** What a reader gets who selects the one element that has a text, copies it and pastes it as text. */
async function copied(page: Page, selector: string): Promise<string> {
  await page.evaluate((query) => {
    const selected = document.querySelector(query);
    if (selected) getSelection()?.selectAllChildren(selected);
  }, selector);
  await page.keyboard.press('Control+c');
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    document.body.append(field);
    field.focus();
  });
  await page.keyboard.press('Control+v');
  return page.evaluate(() => {
    const field = document.querySelector('body > textarea');
    const text = field instanceof HTMLTextAreaElement ? field.value : '';
    field?.remove();
    return text;
  });
}

describe('the page round a lesson', () => {
  const shared = withPage(browser);

  it('copies each formula once, as TeX, within a line and on its own', async () => {
    const page = shared();
    await visit(page, '/exploding-and-vanishing/');
    const marked = await page.evaluate(() => {
      const inline = [...document.querySelectorAll('main p')].find(
        (p) => p.querySelectorAll('.katex').length > 1,
      );
      inline?.setAttribute('data-test', 'inline');
      document.querySelector('.formula')?.setAttribute('data-test', 'display');
      return inline?.querySelectorAll('.katex').length ?? 0;
    });
    const line = await copied(page, '[data-test="inline"]');
    expect(line.match(/\$[^$]+\$/g)).toHaveLength(marked);
    expect(line).not.toMatch(/\\q[{a-z]|[∂∇∏∑‖]/);
    const display = await copied(page, '[data-test="display"]');
    expect(display).toMatch(/^\$\$[^$]+\$\$$/);
    expect(display).not.toMatch(/\\q[{a-z]/);
  });

  it('copies paragraphs as paragraphs, and text without formulas as the browser does', async () => {
    const page = shared();
    await visit(page, '/exploding-and-vanishing/');
    const text = await copied(page, 'main .sl-markdown-content');
    const first = await page.locator('main .sl-markdown-content > p').first().textContent();
    expect(text.split('\n').length).toBeGreaterThan(50);
    expect(text).toContain(first?.replaceAll(/\s+/g, ' ').slice(0, 40));
  });

  it('marks no section in the menu after a jump to the top', async () => {
    const page = shared();
    await visit(page, '/why-it-matters/');
    const lit = page.locator('.sections [aria-current="location"]');
    await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    await lit.waitFor();
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await lit.waitFor({ state: 'detached' });
  });

  it('opens search by Control+K, not by a single key and not while one types', async () => {
    const page = shared();
    await visit(page, '/');
    const dialog = page.locator('dialog.search[open]');
    await page.keyboard.press('/');
    expect(await dialog.count()).toBe(0);
    await page.evaluate(() => {
      const field = document.createElement('textarea');
      document.body.append(field);
      field.focus();
    });
    await page.keyboard.press('Control+k');
    expect(await dialog.count()).toBe(0);
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press('Control+k');
    expect(await dialog.count()).toBe(1);
  });

  it('shows its mark in every contrast theme, whatever theme is chosen', async () => {
    const page = shared();
    await visit(page, '/');
    for (const colorScheme of ['light', 'dark'] as const)
      for (const theme of ['light', 'dark']) {
        await page.emulateMedia({ forcedColors: 'active', colorScheme, reducedMotion: 'reduce' });
        const [mark, ink, paper] = await page.evaluate((name) => {
          document.documentElement.dataset.theme = name;
          const probe = document.createElement('p');
          probe.style.cssText = 'color: CanvasText; background: Canvas';
          document.body.append(probe);
          const { color, backgroundColor } = getComputedStyle(probe);
          probe.remove();
          const curve = document.querySelector('.mark-curve');
          return [curve ? getComputedStyle(curve).stroke : '', color, backgroundColor];
        }, theme);
        expect([mark, ink === paper], `${colorScheme} ${theme}`).toEqual([ink, false]);
      }
    await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light', reducedMotion: 'reduce' });
  });

  it('has the language switch where a page is in both languages, and it keeps state and place', async () => {
    const page = shared();
    await visit(page, '/glossary/?layer-gradients.depth=60#dead-unit');
    await page.locator('a.language:visible').click();
    await page.waitForURL(/\/zh-cn\/glossary\//);
    const { search, hash } = new URL(page.url());
    expect([search, hash]).toEqual(['?layer-gradients.depth=60', '#dead-unit']);
    expect(await page.locator('h1').textContent()).toBe('术语表');
    await visit(page, '/lab/');
    expect(await page.locator('a.language').count()).toBe(0);
  });

  it('speaks Chinese where a Chinese address leads nowhere, English elsewhere', async () => {
    const page = shared();
    await visit(page, '/zh-cn/nowhere/');
    expect(await page.locator('h1').textContent()).toBe('这个页面不存在');
    expect(await page.title()).toContain('这个页面不存在');
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
    const said = await page.locator('main h1, main p, .search, .sidebar-content').allTextContents();
    expect(said.join().match(/[a-z]{4,}/gi)).toEqual(
      expect.not.arrayContaining(['exist', 'mistyped', 'Close', 'Partial']),
    );
    expect(await page.locator('.pages a').nth(1).getAttribute('href')).toBe('/zh-cn/what-is-a-gradient/');
    await visit(page, '/nowhere/');
    expect(await page.locator('h1').textContent()).toBe('This page does not exist');
    expect(await page.locator('.missing-zh').count()).toBe(0);
  });

  it('says that it needs a server where it is opened as a file, and nowhere else', async () => {
    const page = shared();
    const notice = page.locator('.needs-server');
    await page.goto(pathToFileURL(resolve('dist/what-is-a-gradient/index.html')).href);
    expect(await notice.isVisible()).toBe(true);
    expect(await notice.textContent()).toContain('http.server');
    await visit(page, '/what-is-a-gradient/');
    expect(await notice.isVisible()).toBe(false);
  });
});

it('on a Mac, search opens by ⌘K and leaves Control+K to text fields', async () => {
  const page = await openPage(browser(), desk);
  await page.addInitScript(() => Object.defineProperty(navigator, 'platform', { get: () => 'MacIntel' }));
  await visit(page, '/');
  const dialog = page.locator('dialog.search[open]');
  await page.keyboard.press('Control+k');
  expect(await dialog.count()).toBe(0);
  expect(await page.locator('.search-open kbd').getAttribute('data-keys')).toBe('⌘K');
  await page.keyboard.press('Meta+k');
  expect(await dialog.count()).toBe(1);
  await page.context().close();
});

it('formulas keep their weight where their stylesheet is lost', async () => {
  const page = await openPage(browser(), desk);
  await page.route('**/faces/mathematics.css', (route) => route.abort());
  await visit(page, '/exploding-and-vanishing/');
  await page.waitForLoadState('networkidle');
  const faces = await page.evaluate(() =>
    [...document.fonts]
      .filter(({ family, status }) => /KaTeX_Ma/.test(family) && status === 'loaded')
      .map(({ family, weight }) => `${family.replaceAll('"', '')} ${weight}`),
  );
  expect(faces).toContain('KaTeX_Main 400');
  expect(faces).toContain('KaTeX_Math 400');
  await page.context().close();
});
