import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules of axe-core whose outcome depends on colors; a theme changes nothing else. */
export const colorRules = ['color-contrast', 'link-in-text-block'] as const;

/** What axe-core finds wrong with the page as it stands, one line a rule: all rules, or only these. */
export async function violations(page: Page, rules?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  // Nothing but what is wrong leaves the page: to describe all that is right takes two thirds of the time.
  return page.evaluate(
    async (only) => {
      const { axe } = window as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } };
      const { violations: found } = await axe.run({
        resultTypes: ['violations'],
        ...(only ? { runOnly: { type: 'rule', values: only } } : {}),
      });
      return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
    },
    rules && [...rules],
  );
}

/** Begins to add up how far the page's parts jump without being asked; call it before the page opens. */
export async function watchShifts(page: Page): Promise<() => Promise<number>> {
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
  return () =>
    page.evaluate(() =>
      (window as unknown as { shifts: number[] }).shifts.reduce((sum, shift) => sum + shift, 0),
    );
}

/** Begins to count what a page loads, in bytes, gzipped as a host would send it. */
export function weigh(page: Page): () => Promise<{ all: number; scripts: number }> {
  const bytes = { all: 0, scripts: 0 };
  const pending: Promise<void>[] = [];
  page.on('response', (response) => {
    const count = response.body().then(
      (body) => {
        const type = response.headers()['content-type'] ?? '';
        const size = /font|image\/(png|webp|avif)/.test(type) ? body.length : gzipSync(body).length;
        bytes.all += size;
        if (type.includes('javascript')) bytes.scripts += size;
      },
      // A redirect has no body.
      () => undefined,
    );
    pending.push(count);
  });
  return async () => {
    await Promise.all(pending);
    return { ...bytes };
  };
}
