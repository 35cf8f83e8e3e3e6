import { rememberAll } from './store';

/** The id of what is being read: what the address names while it is in sight, else the last part that begins above the upper third. */
function placeBeingRead(): string {
  const named = window.location.hash.slice(1);
  const box = document.getElementById(decodeURIComponent(named))?.getBoundingClientRect();
  if (box && box.bottom > 0 && box.top < window.innerHeight) return named;
  const parts = [...document.querySelectorAll<HTMLElement>('main :is(h2, h3, h4, figure)[id]')];
  return parts.findLast((part) => part.getBoundingClientRect().top < window.innerHeight / 3)?.id ?? '';
}

/** Lets a link to another version of this page, such as its translation, open it in the same state at the same place. */
export function keepState(link: HTMLAnchorElement): void {
  const update = () => {
    rememberAll();
    link.search = window.location.search;
    link.hash = placeBeingRead();
  };
  for (const event of ['pointerdown', 'focus', 'click']) link.addEventListener(event, update);
}
