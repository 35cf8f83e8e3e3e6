import { type KeyboardEvent, useState } from 'react';
import { type ControlProps, Note, useNotes } from './Control';

export interface TextFieldProps extends ControlProps {
  /** The text in force; what is being typed stays in the field until Enter or leaving it. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** The moment to load what reading the text needs. */
  readonly onFirstFocus?: (() => void) | undefined;
  /** What is wrong with the text in force. */
  readonly problem?: string | null | undefined;
  readonly hint?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly maxLength?: number | undefined;
}

/** A line of text, in force on Enter or when the field is left; Escape gives back the text that was in force. */
export function TextField(props: TextFieldProps) {
  const { param, label, value, disabledReason, problem, hint } = props;
  const [draft, setDraft] = useState<string | null>(null);
  const [focused, setFocused] = useState(false);
  const { id, noteId, describedBy } = useNotes({ problem, hint, reason: disabledReason });

  function commit() {
    if (draft !== null && draft !== value) props.onChange(draft);
    setDraft(null);
  }

  function press(event: KeyboardEvent<HTMLInputElement>) {
    // Enter that ends the composition of a Chinese word is not yet meant for the field.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      commit();
    } else if (event.key === 'Escape' && draft !== null) {
      event.preventDefault();
      setDraft(null);
    }
  }

  return (
    <div className="control text-field">
      <label className="control-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type="text"
        data-param={param}
        value={draft ?? value}
        placeholder={props.placeholder}
        maxLength={props.maxLength}
        disabled={Boolean(disabledReason)}
        aria-invalid={Boolean(problem)}
        aria-describedby={describedBy}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="done"
        onFocus={() => {
          if (!focused) props.onFirstFocus?.();
          setFocused(true);
        }}
        onChange={(event) => setDraft(event.target.value)}
        onKeyDown={press}
        onBlur={commit}
      />
      <Note id={noteId('problem')} kind="problem">
        {problem}
      </Note>
      <Note id={noteId('hint')} kind="hint">
        {hint}
      </Note>
      <Note id={noteId('reason')} kind="reason">
        {disabledReason}
      </Note>
    </div>
  );
}
