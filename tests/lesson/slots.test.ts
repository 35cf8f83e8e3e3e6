import { describe, expect, test } from 'vitest';
import { liftOut, plainText, spokenText, withoutParagraph, withSpokenFormulas } from '@/lesson/slots';
import { renderInline } from '@/markdown/katex';

describe('what a lesson writes inside a question', () => {
  const option = (id: string) => `<lesson-option data-option="${id}"><label>${id}</label></lesson-option>`;

  test('options are taken out of the paragraph in which Markdown put them', () => {
    const html = `<p>Which way?\n${option('a')} ${option('b')}</p>`;
    expect(liftOut(html, 'lesson-option')).toEqual({
      lifted: option('a') + option('b'),
      rest: '<p>Which way?\n </p>',
    });
  });

  test('no empty paragraph is left behind', () => {
    expect(liftOut(`<p>${option('a')}</p>`, 'lesson-option').rest).toBe('');
  });

  test('elements whose name only begins alike stay', () => {
    const html = '<lesson-feedback-box>x</lesson-feedback-box>';
    expect(liftOut(html, 'lesson-feedback').rest).toBe(html);
  });

  test('one paragraph loses its tags, two keep theirs', () => {
    expect(withoutParagraph('<p>A <em>slope</em></p>\n')).toBe('A <em>slope</em>');
    expect(withoutParagraph('<p>A</p><p>B</p>')).toBe('<p>A</p><p>B</p>');
  });

  test('a formula is said once, and not as TeX', () => {
    expect(spokenText(`<p>${renderInline('at $x < 1$ & there')}</p>`)).toBe('at x is less than 1 & there');
    expect(spokenText('<p>no formula</p>')).toBe('no formula');
  });

  test.each([
    ['$\\sqrt{50}$', '$50$'],
    ['$10^{-8}$', '$10-8$'],
    ['$0.3\\cdot\\sqrt{10}$', '$0.3\\cdot 10$'],
    ['$2^{-50}$', '$2-50$'],
    ['$\\frac{1}{4}$', '$14$'],
    ['$a_1$', '$a1$'],
    ["$\\varphi'$", '$\\varphi$'],
  ])('%s is not said as %s', (one, other) => {
    expect(spokenText(renderInline(one))).not.toBe(spokenText(renderInline(other)));
  });

  test('roots, powers and fractions are said in words', () => {
    expect(spokenText(renderInline('Divide it by $\\sqrt{50}$.'))).toBe(
      'Divide it by the square root of 50.',
    );
    expect(spokenText(renderInline('$10^{-8}$'))).toBe('10 to the negative 8 power');
    expect(spokenText(renderInline('$\\infty - \\infty$'))).toBe('infinity minus infinity');
  });

  test('a label that is seen keeps the symbols', () => {
    expect(plainText(renderInline('about $\\chi < 1$'))).toBe('about χ<1');
  });

  test('formulas keep their drawing and get their words', () => {
    const html = withSpokenFormulas(`<p>${renderInline('$x^2$ and $y$')}</p>`);
    expect(html.match(/data-spoken="[^"]*"/g)).toEqual(['data-spoken="x squared"', 'data-spoken="y"']);
    expect(html.replace(/ data-spoken="[^"]*"/g, '')).toBe(`<p>${renderInline('$x^2$ and $y$')}</p>`);
  });
});
