// What is asked of a figure's page. Each function runs in the browser, so it can use nothing outside itself.

/** The values of every control that a figure has, by parameter: a number's ends are those of its slider. */
export function controlsInPage() {
  const controls = {};
  for (const input of document.querySelectorAll('figure[data-widget] [data-param]')) {
    const name = input.dataset.param;
    if (input.type === 'range') {
      const [value, min, max] = [input.value, input.min, input.max].map(Number);
      controls[name] = { kind: 'number', value, min, max, now: input.getAttribute('aria-valuenow') };
    } else if (input.type === 'radio') {
      controls[name] ??= { kind: 'choice', values: [], now: '' };
      controls[name].values.push(input.value);
      if (input.checked) controls[name].now = input.value;
    } else if (input.type === 'checkbox')
      controls[name] = { kind: 'choice', values: ['0', '1'], now: input.checked ? '1' : '0' };
    else if (input.localName === 'select')
      controls[name] = {
        kind: 'choice',
        values: [...input.options].map(({ value }) => value),
        now: input.value,
      };
  }
  return controls;
}

/** Opens what is folded in the figure and waits until its table is there. */
export async function unfoldInPage() {
  const figure = document.querySelector('figure[data-widget]');
  for (const details of figure.querySelectorAll('details')) details.open = true;
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const deadline = performance.now() + 20_000;
  while (!figure.querySelector('details table')) {
    if (performance.now() > deadline) throw new Error('The table of numbers does not open.');
    await frame();
  }
  await frame();
}

/** Everything that a figure says, as lines of text. */
export function textsInPage() {
  const figure = document.querySelector('figure[data-widget]');
  const plain = (text) => (text ?? '').replace(/\s+/g, ' ').trim();
  const textOf = (element) => plain(element?.textContent);
  const seen = (element) => element.checkVisibility({ visibilityProperty: true });
  const find = (selector) => [...figure.querySelectorAll(selector)];
  const title = document.getElementById(figure.getAttribute('aria-labelledby'));
  const caption = figure.querySelector('figcaption');
  const sentence = figure.querySelector('[data-part="sentence"], p[aria-live]');
  const table = figure.querySelector('details table');
  const named = new Set([title, caption, sentence, table]);

  const readouts = find('output[data-readout]').map((output) => {
    const label = output.labels[0];
    named.add(output);
    if (label) named.add(label);
    const flags = [!seen(output) && 'hidden', output.dataset.chaotic !== undefined && 'chaotic'];
    return [output.dataset.readout, output.dataset.value, textOf(output), textOf(label), ...flags]
      .filter((part) => part !== false)
      .join(' | ');
  });

  const notesOf = (element) =>
    (element.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .filter(Boolean)
      .map((id) => textOf(document.getElementById(id)));
  const controls = find('[data-param]').map((input) => {
    const group = input.closest('fieldset');
    const label = [...input.labels].map(textOf).join(' ');
    const ofGroup = input.type === 'radio' ? [textOf(group?.querySelector('legend'))] : [];
    const value = {
      range: () => `${input.getAttribute('aria-valuenow')} | ${input.getAttribute('aria-valuetext')}`,
      radio: () => `${input.value}${input.checked ? ' | checked' : ''}`,
      checkbox: () => (input.checked ? 'on' : 'off'),
      'select-one': () => `${input.value} | ${[...input.options].map(textOf).join(', ')}`,
    }[input.type];
    const state = [input.matches(':disabled') && 'disabled', !seen(input) && 'hidden'].filter(Boolean);
    const notes = [...notesOf(input), ...(group && input.type === 'radio' ? notesOf(group) : [])];
    return [input.dataset.param, ...ofGroup, label, value?.() ?? input.value, ...state, ...notes].join(' | ');
  });

  // Texts in the pictures, legends and buttons: what elements say themselves, in the order of the page.
  const inside = (element) => {
    for (let at = element; at && at !== figure; at = at.parentElement) if (named.has(at)) return true;
    return false;
  };
  const words = find('*').flatMap((element) => {
    if (element.closest('noscript, style, script, option') || inside(element) || !seen(element)) return [];
    const own = plain(
      [...element.childNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? node.data : '')).join(''),
    );
    const label = element.hasAttribute('data-param')
      ? ''
      : plain(`${element.getAttribute('aria-label') ?? ''} ${element.getAttribute('aria-valuetext') ?? ''}`);
    return [label && `(${label})`, own].filter(Boolean);
  });

  const cells = (row) => [...row.cells].map(textOf).join(' | ');
  return {
    title: textOf(title),
    caption: textOf(caption),
    sentence: textOf(sentence),
    notices: find('ul[role="status"] li, [role="alert"]').filter(seen).map(textOf),
    readouts,
    controls,
    words,
    table: [...table.rows].map(cells),
  };
}
