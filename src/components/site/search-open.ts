const dialog = document.querySelector<HTMLDialogElement>('#search');
const button = document.querySelector('[data-action="search"]');

/** Pagefind is fetched when search is opened, never before. */
async function open(): Promise<void> {
  if (!dialog || dialog.open) return;
  dialog.showModal();
  const { connect } = await import('./search');
  connect(dialog);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, select, textarea'))
  );
}

button?.addEventListener('click', open);
addEventListener('keydown', (event) => {
  const shortcut = (event.ctrlKey || event.metaKey) && event.key === 'k';
  if (!shortcut && (event.key !== '/' || isTyping(event.target))) return;
  event.preventDefault();
  open();
});
