import { expect, it } from 'vitest';
import { openFigure, phone, withBrowser, withPage } from './browser';

const page = withPage(withBrowser(), phone);

it('the three blocks stand on one height on a phone, however many lines their names and verdicts take', async () => {
  for (const query of ['?gain=0&depth=1', '?depth=22']) {
    const figure = await openFigure(page(), 'skip-connections', query);
    const tops = await figure
      .locator('.skip-blocks svg')
      .evaluateAll((blocks) => blocks.map((block) => block.getBoundingClientRect().top));
    expect(tops).toHaveLength(3);
    for (const top of tops) expect(Math.abs(top - (tops[0] ?? 0))).toBeLessThan(1);
  }
});
