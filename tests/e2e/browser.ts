import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, inject } from 'vitest';
import { launchOptions } from '../../scripts/browser.mjs';

/** One browser for a test file. */
export function withBrowser(): () => Browser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await chromium.launch(launchOptions());
  });
  afterAll(async () => {
    await browser?.close();
  });
  return () => {
    if (!browser) throw new Error('The browser is not there yet.');
    return browser;
  };
}

export const phone = {
  viewport: { width: 360, height: 740 },
  hasTouch: true,
  isMobile: true,
  deviceScaleFactor: 2,
};
export const desk = { viewport: { width: 1280, height: 900 } };

/** What a page did that it should not have done. */
export interface Faults {
  readonly faults: string[];
}

/** A fresh page that notes every console error, failed request, uncaught error, and request to another host. */
export async function openPage(
  browser: Browser,
  options: BrowserContextOptions = desk,
): Promise<Page & { faults: string[] }> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  const home = new URL(inject('site')).host;
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
  page.on('requestfailed', (request) => {
    // Given up by the page itself, as the script of a worker that is no longer needed: no fault.
    const reason = request.failure()?.errorText ?? '';
    if (reason !== 'net::ERR_ABORTED') faults.push(`failed (${reason}): ${request.url()}`);
  });
  page.on('request', (request) => {
    const { host, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && host !== home) faults.push(`third party: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  return Object.assign(page, { faults });
}

/** One page whose state the tests of a block hand on from one to the next. */
export function withKeptPage(browser: () => Browser, options?: BrowserContextOptions): () => Page & Faults {
  let page: (Page & { faults: string[] }) | undefined;
  beforeAll(async () => {
    page = await openPage(browser(), options);
  });
  afterAll(async () => {
    await page?.context().close();
  });
  return () => {
    if (!page) throw new Error('The page is not there yet.');
    return page;
  };
}

/**
 * One page that the tests of a block take in turn, without faults and with nothing stored: half of the time a test takes
 * in a fresh page goes into the page. A test that counts what is loaded, or alters the page for good, opens its own.
 */
export function withPage(browser: () => Browser, options?: BrowserContextOptions): () => Page & Faults {
  const shared = withKeptPage(browser, options);
  beforeEach(async () => {
    const { faults } = shared();
    await shared().goto('about:blank');
    const session = await shared().context().newCDPSession(shared());
    await session.send('Storage.clearDataForOrigin', { origin: inject('site'), storageTypes: 'all' });
    await session.detach();
    faults.length = 0;
  });
  return shared;
}

/** Opens an address of the site, e.g. `/glossary/`. */
export const visit = (page: Page, address: string) =>
  page.goto(`${inject('site')}${address}`, { waitUntil: 'load' });

/** Scrolls to a figure and waits until its readouts show the state in the address. */
export async function readyFigure(page: Page, name: string): Promise<Locator> {
  const figure = page.locator(`figure[data-widget="${name}"]`);
  await figure.scrollIntoViewIfNeeded();
  await page.locator(`figure[data-widget="${name}"][data-ready]`).waitFor();
  return figure;
}

/** Opens a figure alone, in the state of a query such as `?depth=50`. */
export async function openFigure(page: Page, name: string, query = ''): Promise<Locator> {
  await visit(page, `/embed/${name}/${query}`);
  return readyFigure(page, name);
}

/** A figure whose numbers have caught up with its picture, or wait for a worker; or one without scripts. */
const settled = '[data-ready], [aria-busy="true"], astro-island[ssr] figure';

/** Every readout of a figure, as `data-value` has it. */
export async function readouts(figure: Locator): Promise<Record<string, string>> {
  await figure.and(figure.page().locator(settled)).waitFor({ state: 'attached' });
  return figure
    .locator('output[data-readout]')
    .evaluateAll((outputs) =>
      Object.fromEntries(
        outputs.map((output) => [
          output.getAttribute('data-readout') ?? '',
          output.getAttribute('data-value') ?? '',
        ]),
      ),
    );
}

/** Begins to note every number that a readout shows, however briefly: an animation may pass between two questions. */
export async function noteReadout(figure: Locator, name: string): Promise<() => Promise<number[]>> {
  const output = figure.locator(`output[data-readout="${name}"]`);
  const noted = await output.evaluateHandle((element) => {
    const value = () => Number(element.getAttribute('data-value'));
    const seen = [value()];
    new MutationObserver(() => seen.push(value())).observe(element, { attributeFilter: ['data-value'] });
    return seen;
  });
  return () => noted.jsonValue();
}

/** The addresses of all pages of the built site. */
export function pages(): string[] {
  return readdirSync('dist', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.name === 'index.html')
    .map((entry) => `/${join(entry.parentPath, '.').split(sep).slice(1).join('/')}/`.replace('//', '/'))
    .filter((address) => !address.startsWith('/pagefind'))
    .sort();
}

/** The names of all figures: the folders of `src/figures`. */
export const figures = (): string[] =>
  readdirSync('src/figures', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
