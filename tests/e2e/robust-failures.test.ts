import type { Frame, Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { openFigure, openPage, readyFigure, visit, withBrowser, withPage } from './browser';

const browser = withBrowser();
const shared = withPage(browser);

/** What a reader has of a figure that has failed. */
const left = (page: Page | Frame, name: string) =>
  page.locator(`figure#${name}`).evaluate((figure) => ({
    failed: figure.hasAttribute('data-failed'),
    ready: figure.hasAttribute('data-ready'),
    pictures: figure.querySelectorAll('.figure-pictures svg path').length > 0,
    said: [...figure.querySelectorAll<HTMLElement>('[data-failure]')]
      .filter((sentence) => sentence.offsetHeight > 0)
      .map((sentence) => sentence.dataset.failure),
    alive: figure.querySelectorAll(':is(button, input, select):enabled, svg [tabindex="0"]').length,
  }));
const standingStill = (because: string) => ({
  failed: true,
  ready: false,
  pictures: true,
  said: [because],
  alive: 0,
});

/** Every number that a figure writes anew throws, until the page is told otherwise. */
const breakNumbers = () => {
  const real = Number.prototype.toPrecision;
  Number.prototype.toPrecision = () => {
    throw new Error('broken on purpose');
  };
  Object.assign(window, {
    mend: () => {
      Number.prototype.toPrecision = real;
    },
  });
};
const mend = (page: Page) => page.evaluate(() => (window as unknown as { mend(): void }).mend());

describe('a figure that fails', () => {
  it('because its code does not come keeps its picture, says so after one more try, and leaves the others alone', async () => {
    const page = shared();
    const asked: string[] = [];
    await page.route('**/_astro/ThreeLandscapes.*', (route) => {
      asked.push(route.request().url());
      return route.fulfill({ status: 404, body: '' });
    });
    await visit(page, '/why-it-matters/');
    await page.locator('figure#three-landscapes').scrollIntoViewIfNeeded();
    await page.locator('figure#three-landscapes[data-failed]').waitFor();
    await page.unrouteAll();
    expect(await left(page, 'three-landscapes')).toEqual(standingStill('failed'));
    expect(await page.locator('figure#three-landscapes [data-failure="failed"]').textContent()).toMatch(
      /[Rr]eload/,
    );
    expect(asked).toHaveLength(2);
    await readyFigure(page, 'cliff');
  });

  it('because it throws before it is ready keeps the server’s picture', async () => {
    const page = await openPage(browser());
    await page.addInitScript(breakNumbers);
    await visit(page, '/embed/cliff/?rate=0.3');
    await page.locator('figure#cliff[data-failed]').waitFor();
    expect(await left(page, 'cliff')).toEqual(standingStill('failed'));
    await page.context().close();
  });

  it('because a later state throws keeps the last picture; the others work, and a reload opens as the address says', async () => {
    const page = await openPage(browser());
    await visit(page, '/why-it-matters/');
    await readyFigure(page, 'three-landscapes');
    const cliff = await readyFigure(page, 'cliff');
    const paths = () =>
      cliff.locator('.figure-pictures path').evaluateAll((all) => all.map((path) => path.getAttribute('d')));
    const picture = await paths();
    await page.evaluate(breakNumbers);
    await cliff.locator('input[data-param="rate"]').focus();
    await page.keyboard.press('End');
    await page.locator('figure#cliff[data-failed]').waitFor();
    expect(await left(page, 'cliff')).toEqual(standingStill('failed'));
    expect(await paths()).toEqual(picture);
    await mend(page);
    const other = page.locator('figure#three-landscapes');
    const slider = other.locator('input[type=range]:enabled').first();
    const before = await slider.inputValue();
    await slider.focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Home');
    expect(await slider.inputValue()).not.toBe(before);
    expect(await other.getAttribute('data-failed')).toBeNull();
    await page.reload();
    await readyFigure(page, 'cliff');
    await page.context().close();
  });
});

describe('a frame that has no origin of its own', () => {
  const framed = async (page: Page, query = '') => {
    await page.setContent(
      `<iframe sandbox="allow-scripts" width="900" height="1500" src="${inject('site')}/embed/layer-gradients/${query}"></iframe>`,
    );
    const frame = await (await page.waitForSelector('iframe')).contentFrame();
    if (!frame) throw new Error('The frame is not there.');
    return frame;
  };

  it('works where the host offers its files to everybody, though storage, history, clipboard and full screen are refused', async () => {
    const page = await openPage(browser());
    await page.route('**/_astro/**', async (route) => {
      const response = await route.fetch();
      await route.fulfill({
        response,
        headers: { ...response.headers(), 'access-control-allow-origin': '*' },
      });
    });
    const frame = await framed(page, '?depth=20');
    const figure = frame.locator('figure#layer-gradients[data-ready]');
    await figure.waitFor();
    const slider = frame.locator('input[data-param="gain"]');
    const before = await frame.locator('.figure-readouts').textContent();
    await slider.focus();
    await page.keyboard.press('End');
    await expect.poll(() => frame.locator('.figure-readouts').textContent()).not.toBe(before);
    await figure.waitFor();
    await frame.locator('button[data-action="share"]').click();
    await frame.locator('.figure-status :is(input, span)').first().waitFor();
    expect(await figure.getAttribute('data-failed')).toBeNull();
    expect(page.faults.filter((fault) => fault.startsWith('uncaught'))).toEqual([]);
    await page.context().close();
  });

  it('says so where it does not, and nothing looks alive', async () => {
    const page = await openPage(browser());
    const frame = await framed(page);
    await frame.locator('figure#layer-gradients[data-failed]').waitFor();
    expect(await left(frame, 'layer-gradients')).toEqual(standingStill('refused'));
    await page.context().close();
  });
});

it('a frame tells its height as the course and as learning systems do, and none while it is hidden', async () => {
  const page = shared();
  await page.goto(inject('site'));
  const heard = await page.evaluate(
    (address) =>
      new Promise<unknown[]>((resolve) => {
        const messages: unknown[] = [];
        const frame = document.createElement('iframe');
        window.addEventListener('message', ({ data }) => {
          messages.push(data);
          if (messages.length === 3) frame.style.display = 'none';
          if (messages.length === 3) setTimeout(() => resolve(messages), 300);
        });
        frame.src = address;
        document.body.append(frame);
      }),
    `${inject('site')}/embed/cliff/`,
  );
  const { height } = heard[0] as { height: number };
  expect(height).toBeGreaterThan(200);
  expect(heard[0]).toEqual({ type: 'course:height', figure: 'cliff', height });
  expect(heard[1]).toEqual({ subject: 'lti.frameResize', height });
  expect(JSON.parse(String(heard[2]))).toEqual(heard[1]);
  for (const message of heard.slice(3)) expect(JSON.stringify(message)).not.toMatch(/height\W+0\b/);
});

it('full screen and a clipboard that are refused are told', async () => {
  const page = await openPage(browser());
  await page.addInitScript(() => {
    Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('refused'));
    navigator.clipboard.writeText = () => Promise.reject(new TypeError('refused'));
  });
  const figure = await openFigure(page, 'cliff', '?rate=0.3');
  await figure.locator('button[data-action="full-screen"]').click();
  await expect.poll(() => figure.locator('.figure-status').textContent()).toContain('full screen');
  await figure.locator('button[data-action="share"]').click();
  expect(await figure.locator('.figure-status input').inputValue()).toContain('cliff.rate=0.3');
  expect(page.faults).toEqual([]);
  await page.context().close();
});

it('a figure alone is named in its tab, and leads to its chapter', async () => {
  const page = shared();
  await openFigure(page, 'cliff');
  expect(await page.title()).toMatch(/^A wall beside a flat \|/);
  expect(await page.locator('.embed-source a').getAttribute('href')).toMatch(/\/why-it-matters\/#cliff$/);
});
