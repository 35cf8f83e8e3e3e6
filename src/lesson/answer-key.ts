import { currentQuery } from '@/params/location';

/**
 * The key to a page's questions, for paper: built when it is asked for, by the box below the questions or by
 * `?answers=1` in the address, and gone when it is not.
 */

const copyOf = (element: Element): Node[] => {
  const copy = element.cloneNode(true) as Element;
  for (const named of copy.querySelectorAll('[id]')) named.removeAttribute('id');
  return [...copy.childNodes];
};

/** What is right, and why: the right option's text and reason, then what a prediction reveals. */
function answer(question: Element): Element {
  const parts = ['[data-correct] label > span', '[data-correct] lesson-feedback', 'lesson-answer'].flatMap(
    (part) => question.querySelector(part) ?? [],
  );
  const told = document.createElement('dd');
  for (const part of parts) {
    const box = document.createElement('div');
    box.append(...copyOf(part));
    told.append(box);
  }
  return told;
}

function createKey(title: string, names: { prediction: string; question: string }): Element {
  const key = document.createElement('section');
  key.className = 'answer-key';
  key.ariaLabel = title;
  const label = document.createElement('p');
  label.className = 'label';
  label.textContent = title;
  const list = document.createElement('dl');
  const numbers = { prediction: 0, question: 0 };
  for (const question of document.querySelectorAll('form.question')) {
    const kind = question.closest('.predict') ? 'prediction' : 'question';
    numbers[kind] += 1;
    const name = document.createElement('dt');
    name.textContent = `${names[kind]} ${numbers[kind]}`;
    list.append(name, answer(question));
  }
  key.append(label, list);
  return key;
}

function connect(control: HTMLElement): void {
  const box = control.querySelector('input');
  const lesson = control.closest('.sl-markdown-content');
  const { title = '', prediction = '', question = '' } = control.dataset;
  if (!box || !lesson) return;
  let key: Element | undefined;
  const follow = () => {
    key?.remove();
    key = box.checked ? createKey(title, { prediction, question }) : undefined;
    if (key) lesson.append(key);
  };
  box.checked = currentQuery().get('answers') === '1';
  box.addEventListener('change', follow);
  control.querySelector('button')?.addEventListener('click', () => window.print());
  control.dataset.alive = '';
  follow();
}

for (const control of document.querySelectorAll<HTMLElement>('[data-for-paper]')) connect(control);
