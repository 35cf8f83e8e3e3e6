import { describe, expect, it } from 'vitest';
import { desk, openPage, phone, visit, withBrowser } from './browser';

const browser = withBrowser();

/** What margins of 2 cm leave of A4, in CSS pixels. */
const paper = { width: 642, height: 971 };

describe('the course on one page', () => {
  it('stands on the first sheet of A4, whole', async () => {
    const page = await openPage(browser(), { ...desk, viewport: paper });
    await page.emulateMedia({ media: 'print' });
    await visit(page, '/conclusion/');
    const sheet = await page.locator('.cheat-sheet').boundingBox();
    expect(sheet?.height).toBeGreaterThan(400);
    expect((sheet?.y ?? 0) + (sheet?.height ?? 0)).toBeLessThan(paper.height);
    expect(await page.locator('.cheat-sheet').evaluate((it) => getComputedStyle(it).breakAfter)).toBe('page');
    await page.context().close();
  });
});

describe('the chart of what to try first', () => {
  it('is text and links, without JavaScript, on a phone', async () => {
    const page = await openPage(browser(), { ...phone, javaScriptEnabled: false });
    await visit(page, '/conclusion/');
    const chart = page.locator('.decision-tree');
    expect(await chart.locator('a:visible').count()).toBeGreaterThanOrEqual(15);
    const box = await chart.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(360);
    expect(await chart.evaluate((it) => it.scrollWidth - it.clientWidth)).toBe(0);
    await page.context().close();
  });
});
