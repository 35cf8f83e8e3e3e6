const quantity = '[class*="q-"]';

/** The quantities of a part of a formula or, for a whole formula, of all its parts: `gradient slope-x`. */
function quantitiesAt(element: Element): string {
  const classes = [element, ...element.querySelectorAll(quantity)]
    .flatMap((part) => [...part.classList])
    .filter((name) => name.startsWith('q-'));
  return [...new Set(classes)].map((name) => name.slice(2)).join(' ');
}

/** Lights what is pointed at, else the formula that has the focus, else nothing. */
function light({ target }: Event): void {
  const pointed = target instanceof Element ? target.closest(`.katex ${quantity}`) : null;
  const part = pointed ?? document.activeElement?.closest('.formula');
  const names = part ? quantitiesAt(part) : '';
  const { dataset } = document.documentElement;
  if (names) dataset.lit = names;
  else delete dataset.lit;
}

document.addEventListener('pointerover', light);
document.addEventListener('focusin', light);
document.addEventListener('focusout', light);

export {};
