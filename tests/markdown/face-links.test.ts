import { expect, test } from 'vitest';
import { faceLinks } from '@/markdown/face-links';
import { renderFormula } from '@/markdown/katex';

const addresses = {
  text: '/text.woff2',
  mathematics: '/faces/mathematics.css',
  katex: {
    'Main-Regular': '/main.woff2',
    'Size2-Regular': '/size2.woff2',
    'Size1-Regular': 'data:font/woff2;base64,AA',
  },
};

test('a page of plain text asks for the text face alone', () => {
  expect(faceLinks('<main><p>Text</p></main>', addresses)).toBe(
    '<link rel="preload" as="font" type="font/woff2" crossorigin href="/text.woff2">',
  );
});

test('formulas bring their faces, each once, and the two main ones in a stylesheet', () => {
  const sum = renderFormula(String.raw`\sum x`, true);
  const links = faceLinks(`<main>${sum}${sum}</main>`, addresses);
  expect(links.match(/href="[^"]*"/g)).toEqual([
    'href="/faces/mathematics.css"',
    'href="/text.woff2"',
    'href="/size2.woff2"',
  ]);
});

test('a face that is part of the page already is not asked for again', () => {
  expect(faceLinks(`<main>${renderFormula(String.raw`\bigl( x`, false)}</main>`, addresses)).not.toContain(
    'data:',
  );
});
