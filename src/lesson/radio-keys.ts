const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/**
 * Arrow keys move between the options of a question without choosing, Space and Enter choose: a browser's own
 * radio buttons choose every option that one passes, which would tell all the reasons on the way.
 */
export function moveInGroup(event: KeyboardEvent): void {
  const { target, key } = event;
  if (!(target instanceof HTMLInputElement) || !target.matches('lesson-option input')) return;
  if (key === 'Enter') {
    event.preventDefault();
    target.click();
  }
  const step = steps[key];
  if (step === undefined) return;
  event.preventDefault();
  const inputs = [...(target.form?.querySelectorAll<HTMLInputElement>('lesson-option input') ?? [])];
  inputs[(inputs.indexOf(target) + step + inputs.length) % inputs.length]?.focus();
}
