import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openPage, pages, phone, readyFigure, visit, withBrowser } from './browser';

const browser = withBrowser();

/** Counts what a page loads, gzipped as a host would send it. */
function weigh(page: Page) {
  const bytes = { all: 0, scripts: 0 };
  const pending: Promise<void>[] = [];
  page.on('response', (response) => {
    pending.push(
      response.body().then(
        (body) => {
          const type = response.headers()['content-type'] ?? '';
          const compressed = /font|image\/(png|webp|avif)/.test(type) ? body.length : gzipSync(body).length;
          bytes.all += compressed;
          if (type.includes('javascript')) bytes.scripts += compressed;
        },
        () => undefined,
      ),
    );
  });
  return async () => {
    await Promise.all(pending);
    return bytes;
  };
}

const kB = 1000;
const lessons = pages().filter((address) => !address.includes('embed'));

describe.each(lessons)('%s', (address) => {
  it('loads at most 20 kB of JavaScript, and 200 kB in all, until a figure comes near', async () => {
    const page = await openPage(browser(), phone);
    const weight = weigh(page);
    // No figure comes near on a screen that shows only the first lines.
    await page.setViewportSize({ width: 360, height: 60 });
    await visit(page, address);
    await page.waitForTimeout(1500);
    const bytes = await weight();
    expect(bytes.scripts).toBeLessThanOrEqual(20 * kB);
    expect(bytes.all).toBeLessThanOrEqual(200 * kB);
    await page.context().close();
  });

  it('loads at most 130 kB of JavaScript once it is read to its end', async () => {
    const page = await openPage(browser(), phone);
    const weight = weigh(page);
    await visit(page, address);
    for (const figure of await page.locator('figure[data-widget]').all())
      await readyFigure(page, (await figure.getAttribute('id')) ?? '');
    await page.waitForTimeout(500);
    expect((await weight()).scripts).toBeLessThanOrEqual(130 * kB);
    await page.context().close();
  });
});
