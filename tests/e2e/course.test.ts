import { describe, expect, it } from 'vitest';
import { openPage, readouts, readyFigure, visit, withBrowser } from './browser';

const browser = withBrowser();

/** The readouts of a figure in its chapter, opened by a link. */
async function numbers(address: string, figure: string): Promise<Record<string, string>> {
  const page = await openPage(browser());
  await visit(page, address);
  const all = await readouts(await readyFigure(page, figure));
  expect(page.faults).toEqual([]);
  await page.context().close();
  return all;
}

const near = (value: string | undefined, expected: number, digits = 5) =>
  expect(Number(value)).toBeCloseTo(expected, digits);

describe('the numbers of the course, in the built lessons', () => {
  it('the article’s ascent ends at its “ideal parameters”', async () => {
    const end = await numbers('/gradients-in-a-model/', 'gradient-search');
    near(end.x, -3.10495);
    near(end.y, 0.78927);
    near(end.z, 1.155);
    expect(end.steps).toBe('10');
  });

  it('one link turns it into descent', async () => {
    const end = await numbers('/gradients-in-a-model/?gradient-search.direction=descent', 'gradient-search');
    near(end.x, 2.14562);
    near(end.y, -0.08999);
    near(end.z, -1.05317);
  });

  it('more steps end lower, and exact slopes find the true maximum', async () => {
    const far = await numbers('/gradients-in-a-model/?gradient-search.steps=1000', 'gradient-search');
    near(far.x, -3.57513, 4);
    near(far.z, 1.14118);
    const exact = await numbers(
      '/gradients-in-a-model/?gradient-search.exact=1&gradient-search.x=-1&gradient-search.y=1&gradient-search.steps=100',
      'gradient-search',
    );
    near(exact.x, -Math.PI, 3);
    near(exact.y, (5 * Math.PI) / 12, 3);
    near(exact.z, 1.2);
  });

  it('takes no exact step from the tip of the cone', async () => {
    const end = await numbers('/gradients-in-a-model/?gradient-search.exact=1', 'gradient-search');
    expect(end).toMatchObject({ x: '0', y: '0', steps: '0', 'gradient-norm': 'none' });
  });

  it('every parameter of the search works as a link, out of range with a word', async () => {
    const query = 'direction=descent steps=3 rate=0.5 h=0.001 exact=0 x=2 y=-1'
      .split(' ')
      .map((pair) => `gradient-search.${pair}`)
      .join('&');
    const end = await numbers(`/gradients-in-a-model/?${query}`, 'gradient-search');
    expect(end.steps).toBe('3');
    const page = await openPage(browser());
    await visit(page, '/gradients-in-a-model/?gradient-search.steps=5000');
    const figure = await readyFigure(page, 'gradient-search');
    expect(await figure.locator('.figure-notices').textContent()).toContain('5000');
    await page.context().close();
  });

  it('the first forward differences of the article, and none where slopes are exact', async () => {
    const rough = await numbers(
      '/what-is-a-gradient/?surface-explorer.x=0&surface-explorer.y=0&surface-explorer.h=0.9',
      'surface-explorer',
    );
    near(rough['slope-x'], -0.26688);
    near(rough['slope-y'], 0.21641);
    const exact = await numbers(
      '/what-is-a-gradient/?surface-explorer.exact=1&surface-explorer.x=0',
      'surface-explorer',
    );
    expect(exact).toMatchObject({
      z: '0',
      'slope-x': 'none',
      'slope-y': 'none',
      steepness: 'none',
      direction: 'none',
    });
  });

  it('reads the learner’s own formula, with its exact gradient', async () => {
    const own = await numbers(
      '/embed/surface-explorer/?formula=x%5E2%20*%20y&exact=1&x=2&y=3',
      'surface-explorer',
    );
    expect(own).toMatchObject({ z: '12', 'slope-x': '12', 'slope-y': '4' });
  });

  it('says what it cannot read in a formula, and draws on', async () => {
    const page = await openPage(browser());
    await visit(page, '/embed/surface-explorer/?formula=sin(x');
    const figure = await readyFigure(page, 'surface-explorer');
    expect(await figure.locator('input[data-param="formula"]').getAttribute('aria-invalid')).toBe('true');
    expect(await figure.locator('input[data-param="formula"]').inputValue()).toBe('sin(x');
    expect(page.faults).toEqual([]);
    await page.context().close();
  });
});

describe('a link within a lesson', () => {
  it('sets its figure in place, whatever was done to it, and Back undoes that', async () => {
    const page = await openPage(browser());
    await visit(page, '/gradients-in-a-model/');
    const figure = await readyFigure(page, 'gradient-search');
    await page.evaluate(() => Object.assign(window, { samePage: true }));
    const move = async () => {
      await figure.locator('input[data-param="steps"]').focus();
      await page.keyboard.press('ArrowRight');
    };
    const downhill = page.locator('a[data-try="gradient-search"][href*="direction=descent"]').first();

    await move();
    const moved = await readouts(figure);
    await downhill.click();
    await expect.poll(async () => (await readouts(figure)).z).toMatch(/^-1\.0531/);
    const set = await readouts(figure);
    await page.goBack();
    await expect.poll(() => readouts(figure)).toEqual(moved);

    await downhill.click();
    await move();
    await expect.poll(() => readouts(figure)).not.toEqual(set);
    await downhill.click();
    await expect.poll(() => readouts(figure)).toEqual(set);
    expect(await page.evaluate(() => 'samePage' in window)).toBe(true);
    await page.context().close();
  });
});
