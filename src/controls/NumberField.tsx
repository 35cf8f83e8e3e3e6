import { type KeyboardEvent, useState } from 'react';
import { type ControlProps, Note, useNotes } from './Control';
import { arrowOf } from './keys';
import { isWhole, type ValueRange } from './range';
import { nextStop } from './stops';

export interface NumberFieldProps extends ControlProps, ValueRange {
  readonly value: number;
  readonly onChange: (value: number) => void;
  /** What is said of an entry that is no number of the range: "a number from −5 to 5". */
  readonly invalid: string;
  /** True where the picture round the field says what it is; the label stays for screen readers. */
  readonly hideLabel?: boolean | undefined;
}

function read(range: ValueRange, text: string): number | null {
  const value = text.trim() === '' ? Number.NaN : Number(text);
  if (!(value >= range.min && value <= range.max)) return null;
  return isWhole(range) && !Number.isInteger(value) ? null : value;
}

/**
 * A number to type. Each valid entry is in force at once; an invalid one is told, and gives way to the number in force
 * when the field is left. Up and down move as on a slider (Shift ×10, Alt ÷10).
 */
export function NumberField(props: NumberFieldProps) {
  const { param, label, value, disabledReason, onChange } = props;
  const [draft, setDraft] = useState<string | null>(null);
  const problem = draft !== null && read(props, draft) === null ? props.invalid : null;
  const { id, noteId, describedBy } = useNotes({ problem, reason: disabledReason });

  function type(text: string) {
    setDraft(text);
    const typed = read(props, text);
    if (typed !== null && typed !== value) onChange(typed);
  }

  function press(event: KeyboardEvent<HTMLInputElement>) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' || event.key === 'Escape') setDraft(null);
    const arrow = arrowOf(event);
    if (arrow === null || arrow.up === 0) return;
    event.preventDefault();
    setDraft(null);
    const next = nextStop(props, value, arrow.up, arrow.stride);
    if (next !== value) onChange(next);
  }

  return (
    <div className="control number-field">
      <label className={props.hideLabel ? 'visually-hidden' : 'control-label'} htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type="number"
        autoComplete="off"
        data-param={param}
        min={props.min}
        max={props.max}
        step="any"
        value={draft ?? String(value)}
        disabled={Boolean(disabledReason)}
        aria-invalid={problem !== null}
        aria-describedby={describedBy}
        onChange={(event) => type(event.target.value)}
        onKeyDown={press}
        onBlur={() => setDraft(null)}
      />
      <Note id={noteId('problem')} kind="problem">
        {problem}
      </Note>
      <Note id={noteId('reason')} kind="reason">
        {disabledReason}
      </Note>
    </div>
  );
}
