const root = document.documentElement;

/** The quantities of an element or, for a whole formula that has the focus, of all its parts: `gradient slope-x`. */
function quantitiesAt(element: Element): string {
  const classes = [element.closest('[class*="q-"]'), ...element.querySelectorAll('[class*="q-"]')]
    .flatMap((part) => [...(part?.classList ?? [])])
    .filter((name) => name.startsWith('q-'));
  return [...new Set(classes)].map((name) => name.slice(2)).join(' ');
}

function light(target: EventTarget | null, selector: string): void {
  const part = target instanceof Element ? target.closest(selector) : null;
  const names = part ? quantitiesAt(part) : '';
  if (names === (root.dataset['lit'] ?? '')) return;
  if (names) root.dataset['lit'] = names;
  else delete root.dataset['lit'];
}

document.addEventListener('pointerover', ({ target }) => light(target, '.katex [class*="q-"]'));
document.addEventListener('focusin', ({ target }) => light(target, '.formula'));

export {};
