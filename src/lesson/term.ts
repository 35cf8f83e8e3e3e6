import { placeBeside } from './place-beside';

interface Shown {
  readonly term: HTMLElement;
  readonly definition: HTMLElement;
}

const leaveDelay = 200;
let shown: Shown | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

function termAt(target: EventTarget | null): Shown | undefined {
  const term = target instanceof Element ? target.closest<HTMLElement>('.term') : null;
  const definition = document.getElementById(term?.getAttribute('aria-describedby') ?? '');
  return term && definition ? { term, definition } : undefined;
}

const isWithin = (target: EventTarget | null): boolean =>
  target instanceof Node && shown !== undefined && shown.definition.contains(target);

function hide(): void {
  clearTimeout(timer);
  shown?.definition.hidePopover();
  shown = undefined;
}

function place(): void {
  if (!shown) return;
  const { term, definition } = shown;
  const word = term.getBoundingClientRect();
  if (word.bottom < 0 || word.top > innerHeight) {
    hide();
    return;
  }
  const window = { width: document.documentElement.clientWidth, height: innerHeight };
  const { left, top } = placeBeside(word, definition.getBoundingClientRect(), window);
  definition.style.left = `${left}px`;
  definition.style.top = `${top}px`;
}

function show(found: Shown): void {
  clearTimeout(timer);
  if (found.definition === shown?.definition) return;
  hide();
  shown = found;
  found.definition.showPopover();
  place();
}

document.addEventListener('pointerover', ({ target, pointerType }) => {
  if (pointerType !== 'mouse') return;
  const found = termAt(target);
  if (found) show(found);
  else if (isWithin(target)) clearTimeout(timer);
  else if (shown) timer = setTimeout(hide, leaveDelay);
});
document.addEventListener('focusin', ({ target }) => {
  const found = termAt(target);
  if (found) show(found);
  else if (!isWithin(target)) hide();
});
document.addEventListener('click', (event) => {
  const found = termAt(event.target);
  const byTouch = event instanceof PointerEvent && event.pointerType !== 'mouse' && event.detail > 0;
  if (found && byTouch) {
    event.preventDefault();
    show(found);
  } else if (!found && !isWithin(event.target)) hide();
});
document.addEventListener('keydown', ({ key }) => key === 'Escape' && hide());
addEventListener('scroll', place, { passive: true });
