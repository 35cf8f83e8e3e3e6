import { moveInGroup } from './radio-keys';

/** What a screen reader is to say of a part of a lesson: its words, and formulas in the words that came with them. */
function spoken(element: Element | null | undefined): string {
  const copy = element?.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const formula of copy.querySelectorAll<HTMLElement>('[data-spoken]'))
    formula.replaceWith(formula.dataset.spoken ?? '');
  return copy.textContent.replace(/\s+/g, ' ').trim();
}

/** The right option of a prediction that was answered otherwise: the page marks it, so a screen reader hears it. */
function rightAnswer(question: Element, chosen: Element): string {
  const right = question.closest('.predict') && question.querySelector('[data-correct]');
  if (!right || right === chosen) return '';
  const label = right.querySelector('label');
  return `${label?.querySelector('input')?.ariaLabel ?? spoken(label)}: ${spoken(right.querySelector('.right-mark'))}`;
}

document.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLInputElement) || target.type !== 'radio') return;
  const option = target.closest<HTMLElement>('lesson-option');
  const question = option?.closest<HTMLElement>('[data-question]');
  if (!option || !question) return;

  const status = question.querySelector('[role="status"]');
  const told = [
    spoken(option.querySelector('.outcome')),
    rightAnswer(question, option),
    spoken(question.querySelector('lesson-answer')),
  ];
  if (status) status.textContent = told.filter(Boolean).join(' ');
  if (target.value === '') return;
  const detail = { id: question.id, option: target.value, correct: option.dataset.correct !== undefined };
  question.dispatchEvent(new CustomEvent('answered', { bubbles: true, detail }));
});

document.addEventListener('keydown', moveInGroup);
