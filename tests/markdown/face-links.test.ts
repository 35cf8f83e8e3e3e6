import { expect, test } from 'vitest';
import { faceLinks } from '@/markdown/face-links';
import { renderFormula } from '@/markdown/katex';

const addresses = {
  text: '/text.woff2',
  labels: '/labels.woff2',
  code: '/code.woff2',
  mathematics: '/faces/mathematics.css',
  katex: {
    'Main-Regular': '/main.woff2',
    'Size2-Regular': '/size2.woff2',
    'Size1-Regular': 'data:font/woff2;base64,AA',
  },
};

const asked = (html: string) =>
  [...faceLinks(html, addresses).matchAll(/href="([^"]*)"/g)].map(([, address]) => address);

test('a page of plain text asks for the faces of text and labels alone', () => {
  expect(asked('<main><p>Text</p></main>')).toEqual(['/text.woff2', '/labels.woff2']);
  expect(faceLinks('', addresses)).toContain(
    '<link rel="preload" as="font" type="font/woff2" crossorigin href="/text.woff2">',
  );
});

test('the face of code comes only where there is code', () => {
  expect(asked('<pre><code>x = 1</code></pre>')).toEqual(['/text.woff2', '/labels.woff2', '/code.woff2']);
});

test('formulas bring their faces, each once, and the two main ones in a stylesheet', () => {
  const sum = renderFormula(String.raw`\sum x`, true);
  expect(asked(`<main>${sum}${sum}</main>`)).toEqual([
    '/faces/mathematics.css',
    '/text.woff2',
    '/labels.woff2',
    '/size2.woff2',
  ]);
});

test('a face that is part of the page already is not asked for again', () => {
  expect(faceLinks(`<main>${renderFormula(String.raw`\bigl( x`, false)}</main>`, addresses)).not.toContain(
    'data:',
  );
});
