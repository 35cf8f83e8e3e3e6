import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { frameWords } from '@/i18n/frame-words';
import { locales } from '@/i18n/locale';
import { InitialValues } from '@/params/useParams';
import { allFigures, anyState, type FoundFigure } from './all-figures';

function draw(
  { Island, words, openingOf }: FoundFigure,
  locale: (typeof locales)[number],
  state: Record<string, unknown> = {},
) {
  return renderToStaticMarkup(
    <InitialValues value={state}>
      <Island words={words[locale]} frame={frameWords[locale]} opening={openingOf(state)} />
    </InitialValues>,
  );
}

/** What must never stand in a picture: a number that is none, a word that is missing, a place that was not filled. */
const broken = /NaN|Infinity|undefined|\[object|\{[a-z][\w-]*\}/i;

/** How many states of a figure are drawn: fewer where each trains a network of up to twenty-four layers. */
const statesOf = (name: string) => (name === 'unit-gradients' ? 20 : 60);

describe.each(allFigures)('$name', (figure) => {
  it.each(locales)('is drawn on the server in %s, whole', (locale) => {
    const html = draw(figure, locale);
    expect(html).not.toMatch(broken);
    expect(html).toContain(`id="${figure.name}"`);
    expect(html).toContain(figure.words[locale].title.replace("'", '&#x27;'));
    expect(html).toMatch(/<svg/);
    expect(html).toMatch(/<output[^>]*data-readout/);
  });

  it('draws no number that is none and no place that is empty, in any state that a link can name', () => {
    fc.assert(
      fc.property(fc.constantFrom(...locales), anyState(figure.schema), (locale, state) => {
        expect(draw(figure, locale, state)).not.toMatch(broken);
      }),
      { numRuns: statesOf(figure.name) },
    );
  });

  it('draws the same picture from the same state', () => {
    fc.assert(
      fc.property(anyState(figure.schema), (state) => {
        expect(draw(figure, 'zh-cn', state)).toBe(draw(figure, 'zh-cn', state));
      }),
      { numRuns: 5 },
    );
  });

  it('has a control for every parameter', () => {
    const html = draw(figure, 'en');
    for (const name of Object.keys(figure.schema)) expect(html).toContain(`data-param="${name}"`);
  });
});
