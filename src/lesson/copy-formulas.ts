/** Elements that begin and end a line of copied text. */
const blocks =
  'address, article, aside, blockquote, dd, details, div, dl, dt, fieldset, figcaption, figure, h1, h2, h3, h4, li, main, ol, p, pre, section, summary, table, tr, ul';
const unseen = 'script, style, template, [hidden], [popover], .heading-link, .sr-only';

/** A formula as TeX between dollars, of which a display formula has two. */
function tex(formula: Element): string {
  const source = formula.querySelector('annotation')?.textContent?.trim() ?? '';
  const dollars = formula.closest('.katex-display') ? '$$' : '$';
  return `${dollars}${source}${dollars}`;
}

/** The selected part of the page, every formula in it whole. */
function selected(range: Range): DocumentFragment {
  const whole = range.cloneRange();
  const around = (node: Node) =>
    (node instanceof Element ? node : node.parentElement)?.closest('.katex-display, .katex');
  const first = around(range.startContainer);
  const last = around(range.endContainer);
  if (first) whole.setStartBefore(first);
  if (last) whole.setEndAfter(last);
  return whole.cloneContents();
}

/** The text of a part of a page as a browser copies it: a line for each block, cells apart by tabs. */
function linesOf(node: Node): string {
  if (node instanceof Text) return node.data.replace(/\s+/g, ' ');
  if (node instanceof Element && node.matches(unseen)) return '';
  if (node instanceof HTMLBRElement) return '\n';
  if (node instanceof HTMLPreElement) return `\n${node.textContent}\n`;
  const text = [...node.childNodes].map(linesOf).join('');
  if (!(node instanceof Element)) return text;
  if (node.matches('td, th')) return `${text.trim()}\t`;
  return node.matches(blocks) ? `\n${text.trim()}\n` : text;
}

/** Copied text has each formula once, as TeX: by itself a browser copies what is drawn, the MathML and the source. */
document.addEventListener('copy', (event) => {
  const selection = getSelection();
  if (!event.clipboardData || !selection || selection.isCollapsed || selection.rangeCount === 0) return;
  const part = selected(selection.getRangeAt(0));
  const formulas = part.querySelectorAll('.katex');
  if (formulas.length === 0) return;
  for (const formula of formulas) formula.replaceWith(tex(formula));
  const box = document.createElement('div');
  box.append(part);
  for (const element of box.querySelectorAll(unseen)) element.remove();
  const text = linesOf(box)
    .replace(/\t\n/g, '\n')
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n');
  event.clipboardData.setData('text/plain', text.trim());
  event.clipboardData.setData('text/html', box.innerHTML);
  event.preventDefault();
});

export {};
