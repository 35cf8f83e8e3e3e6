import { placeBeside } from './place-beside';

const leaveDelay = 200;
let shown: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

function definitionOf(target: EventTarget | null): [HTMLElement, HTMLElement] | undefined {
  const term = target instanceof Element ? target.closest<HTMLElement>('.term') : null;
  const definition = document.getElementById(term?.getAttribute('aria-describedby') ?? '');
  return term && definition ? [term, definition] : undefined;
}

function hide(): void {
  clearTimeout(timer);
  shown?.hidePopover();
  shown = undefined;
}

function show(target: EventTarget | null): void {
  const found = definitionOf(target);
  if (!found) return;
  clearTimeout(timer);
  const [term, definition] = found;
  if (definition === shown) return;
  hide();
  definition.showPopover();
  shown = definition;
  const { left, top } = placeBeside(term.getBoundingClientRect(), definition.getBoundingClientRect(), {
    width: document.documentElement.clientWidth,
    height: innerHeight,
  });
  definition.style.left = `${left}px`;
  definition.style.top = `${top}px`;
}

document.addEventListener('pointerover', ({ target, pointerType }) => {
  if (pointerType !== 'mouse') return;
  if (target instanceof Node && shown?.contains(target)) clearTimeout(timer);
  else if (definitionOf(target)) show(target);
  else if (shown) timer = setTimeout(hide, leaveDelay);
});
document.addEventListener('focusin', ({ target }) => (definitionOf(target) ? show(target) : hide()));
document.addEventListener('click', (event) => {
  const found = definitionOf(event.target);
  const byTouch = 'pointerType' in event && event.pointerType !== 'mouse' && event.detail > 0;
  if (found && byTouch) {
    event.preventDefault();
    show(event.target);
  } else if (!found && !(event.target instanceof Node && shown?.contains(event.target))) hide();
});
document.addEventListener('keydown', ({ key }) => key === 'Escape' && hide());
addEventListener('scroll', hide, { passive: true });
