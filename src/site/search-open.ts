const dialog = document.querySelector<HTMLDialogElement>('#search');
const button = document.querySelector('[data-action="search"]');
const isMac = /Mac|iPhone|iPad/.test(navigator.platform);

/** Search's code, Pagefind and the glossary are fetched when the dialog is opened, never before. */
async function open(): Promise<void> {
  if (!dialog || dialog.open) return;
  dialog.showModal();
  try {
    const { connect } = await import('./search');
    await connect(dialog);
  } catch {
    const state = dialog.querySelector('.search-state');
    const instead = dialog.querySelector<HTMLElement>('.search-instead');
    if (state) state.textContent = dialog.dataset.failed ?? '';
    if (instead) instead.hidden = false;
  }
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('textarea, input:not([type="range"], [type="radio"], [type="checkbox"])'))
  );
}

/** ⌘K on a Mac, where Control+K is a command of text fields; Control+K elsewhere. */
function isShortcut(event: KeyboardEvent): boolean {
  const modifier = isMac ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey;
  return modifier && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k';
}

const hint = button?.querySelector('kbd');
if (isMac && hint) hint.dataset.keys = '⌘K';
button?.setAttribute('aria-keyshortcuts', isMac ? 'Meta+K' : 'Control+K');

button?.addEventListener('click', open);
addEventListener('keydown', (event) => {
  if (!isShortcut(event) || isTyping(event.target)) return;
  event.preventDefault();
  open();
});

dialog?.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
  event.preventDefault();
  dialog.querySelector<HTMLAnchorElement>('.search-results a')?.click();
});
dialog?.addEventListener('click', (event) => {
  if (event.target instanceof Element && event.target.closest('a')) dialog.close();
});

export {};
