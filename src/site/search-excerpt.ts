/** Pagefind marks what it found with `<mark>`: everything else of its excerpt is taken as text. */
export function excerpt(html: string): (string | HTMLElement)[] {
  const body = new DOMParser().parseFromString(html, 'text/html').body;
  return [...body.childNodes].map((node) => {
    const text = node.textContent ?? '';
    if (node.nodeName !== 'MARK') return text;
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}
