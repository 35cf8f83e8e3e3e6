import { describe, expect, test } from 'vitest';
import { liftOut, spokenText, withoutParagraph } from '@/components/slots';
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
    const html = '<lesson-reason-box>x</lesson-reason-box>';
    expect(liftOut(html, 'lesson-reason').rest).toBe(html);
  });

  test('one paragraph loses its tags, two keep theirs', () => {
    expect(withoutParagraph('<p>A <em>slope</em></p>\n')).toBe('A <em>slope</em>');
    expect(withoutParagraph('<p>A</p><p>B</p>')).toBe('<p>A</p><p>B</p>');
  });

  test('a formula is said once, and not as TeX', () => {
    expect(spokenText(`<p>${renderInline('at $x < 1$ & there, $y^2$')}</p>`)).toBe('at x<1 & there, y2');
    expect(spokenText('<p>no formula</p>')).toBe('no formula');
  });
});
