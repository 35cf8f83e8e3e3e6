type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/**
 * Sets a value as the reader's hand does. React compares with the last value that it knows of, which may be this one
 * already: it is first told the one that the server sent, and then not told of this one but by the event.
 */
function setByHand(field: Field, value: string): void {
  if (!(field instanceof HTMLSelectElement)) field.value = field.defaultValue;
  const prototype = Object.getPrototypeOf(field) as object;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, value);
  const kind = field instanceof HTMLSelectElement ? 'change' : 'input';
  field.dispatchEvent(new Event(kind, { bubbles: true }));
  // What is in force only when the field is left: the reader may have left it already.
  if (field !== document.activeElement) field.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
}

/** Browsers round a range's value to some fifteen digits. */
const isNear = ({ value, defaultValue, min, max }: HTMLInputElement) =>
  Math.abs(Number(value) - Number(defaultValue)) <= 1e-9 * (Number(max) - Number(min));

/** How a field comes to what it was set to; null where it stands as the server sent it. */
function settingOf(field: Field): (() => void) | null {
  if (field instanceof HTMLSelectElement) {
    const { value } = field;
    const sent = [...field.options].find((option) => option.defaultSelected) ?? field.options[0];
    return sent?.value === value ? null : () => setByHand(field, value);
  }
  if (field instanceof HTMLInputElement && (field.type === 'radio' || field.type === 'checkbox')) {
    const { checked } = field;
    if (checked === field.defaultChecked || (field.type === 'radio' && !checked)) return null;
    return () => {
      field.checked = !checked;
      field.click();
    };
  }
  if (field instanceof HTMLInputElement && field.type === 'file') return null;
  const { value, defaultValue } = field;
  const isRange = field instanceof HTMLInputElement && field.type === 'range';
  const same = isRange ? isNear(field) : value === defaultValue;
  return same ? null : () => setByHand(field, value);
}

/**
 * What was set in a figure before its script came, by the reader or by a browser that restores forms: the steps that set
 * it again. To be asked before React has changed what the server sent, and run once the figure is interactive.
 */
export function earlierSettings(figure: Element): readonly (() => void)[] {
  const fields = [...figure.querySelectorAll<Field>('input, select, textarea')].map(settingOf);
  const opened = [...figure.querySelectorAll('details[open]')].map(
    (details) => () => details.dispatchEvent(new Event('toggle')),
  );
  return [...fields, ...opened].filter((step) => step !== null);
}
