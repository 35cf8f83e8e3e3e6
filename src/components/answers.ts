import { moveInGroup } from './radio-keys';

/** What a screen reader hears: a formula's MathML, not its drawing as well. */
function spoken(element: Element | null): string {
  const copy = element?.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const hidden of copy.querySelectorAll('.katex-html, annotation')) hidden.remove();
  return copy.textContent.replace(/\s+/g, ' ').trim();
}

document.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLInputElement) || target.type !== 'radio') return;
  const option = target.closest<HTMLElement>('lesson-option');
  const question = option?.closest<HTMLElement>('[data-question]');
  if (!option || !question) return;

  const status = question.querySelector('[role="status"]');
  const reveal = question.querySelector('lesson-reveal');
  if (status) status.textContent = `${spoken(option.querySelector('.outcome'))} ${spoken(reveal)}`.trim();
  if (target.value === '') return;
  const detail = { id: question.id, option: target.value, correct: option.dataset.correct !== undefined };
  question.dispatchEvent(new CustomEvent('answered', { bubbles: true, detail }));
});

document.addEventListener('keydown', moveInGroup);
