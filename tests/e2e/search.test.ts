import { describe, expect, it } from 'vitest';
import { openPage, visit, withBrowser, withPage } from './browser';

const browser = withBrowser();

/** What readers type, and the page that they mean. */
const meant = {
  'learning-rate': 'fixes/learning-rate',
  'learning rate': 'fixes/learning-rate',
  'learning rates': 'fixes/learning-rate',
  'learning rate too high': 'fixes/learning-rate',
  lr: 'fixes/learning-rate',
  Hessian: 'fixes/learning-rate',
  exploding: 'exploding-and-vanishing',
  'Exploding gradients': 'exploding-and-vanishing',
  'vanishing gradient': 'exploding-and-vanishing',
  backprop: 'exploding-and-vanishing',
  'loss is nan': 'why-it-matters',
  NaN: 'why-it-matters',
  'why is my loss NaN?': 'why-it-matters',
  fp16: 'why-it-matters',
  Kaiming: 'fixes/initialization',
  Xavier: 'fixes/initialization',
  initialisation: 'fixes/initialization',
  'dying ReLU': 'fixes/activations',
  GELU: 'fixes/activations',
  'skip-connection': 'fixes/architecture',
  'skip connections': 'fixes/architecture',
  ResNet: 'fixes/architecture',
  LSTM: 'fixes/architecture',
  'batch-norm': 'fixes/batch-normalization',
  batchnorm: 'fixes/batch-normalization',
  BN: 'fixes/batch-normalization',
  'grad norm': 'fixes/gradient-clipping',
  clip_grad_norm_: 'fixes/gradient-clipping',
  'gradient-clipping': 'fixes/gradient-clipping',
  'weight decay': 'fixes/weight-regularization',
  L2: 'fixes/weight-regularization',
  BPTT: 'fixes/truncated-context',
  'finite-difference': 'partial-derivatives',
  'gradient descent': 'gradients-in-a-model',
  SGD: 'gradients-in-a-model',
};

describe('search', () => {
  const shared = withPage(browser);

  it('leads first to the page that is meant, and to the glossary’s entry', async () => {
    const page = shared();
    await visit(page, '/');
    await page.keyboard.press('Control+k');
    const results = page.locator('.search-results > li > a');
    const first: Record<string, string> = {};
    for (const query of Object.keys(meant)) {
      await page.locator('.search-results').evaluate((list) => list.replaceChildren());
      await page.locator('dialog[open] input').fill(query);
      await results.first().waitFor();
      const { pathname } = new URL((await results.first().getAttribute('href')) ?? '', page.url());
      first[query] = pathname.replace(/^\/|\/$/g, '');
    }
    expect(first).toEqual(meant);
    await page.locator('dialog[open] input').fill('backprop');
    await page.locator('.search-results a[href$="/glossary/#backpropagation"]').waitFor();
    expect(page.faults).toEqual([]);
  });

  it('finds no label of a button and no table of parameters', async () => {
    const page = shared();
    await visit(page, '/');
    await page.keyboard.press('Control+k');
    for (const label of ['Leave full screen', 'weight-penalty.seed']) {
      await page.locator('.search-state').evaluate((state) => state.replaceChildren());
      await page.locator('dialog[open] input').fill(label);
      await page.locator('.search-state:not(:empty)').waitFor();
      const excerpts = await page.locator('.search-results').textContent();
      expect(excerpts).not.toMatch(/Copy link|Leave full screen|weight-penalty\.seed/);
    }
  });

  it('at a Chinese address finds the glossary, and none of the English lessons', async () => {
    const page = shared();
    await visit(page, '/zh-cn/lab/');
    await page.keyboard.press('Control+k');
    await page.locator('dialog[open] input').fill('梯度');
    await page.locator('.search-results > li > a').first().waitFor();
    const found = await page
      .locator('.search-results > li > a')
      .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
    expect(new Set(found)).toEqual(new Set(['/zh-cn/glossary/']));
  });
});

it.each(['**/*.pagefind', '**/*.pf_index', '**/_astro/search.*.js'])(
  'says that search is not available without %s, and leads on',
  async (part) => {
    const page = await openPage(browser());
    await page.context().route(part, (route) => route.abort());
    await visit(page, '/');
    await page.keyboard.press('Control+k');
    await page.locator('dialog[open] input').fill('gradient');
    const ways = page.locator('.search-instead a');
    await ways.first().waitFor();
    expect(await page.locator('.search-state').textContent()).toContain('not available');
    expect(await ways.evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual([
      '/#chapters',
      '/glossary/',
    ]);
    await page.context().close();
  },
);
