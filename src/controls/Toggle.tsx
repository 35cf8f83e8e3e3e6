import { memo } from 'react';
import { type ControlProps, Note, useNotes } from './Control';

export interface ToggleProps extends ControlProps {
  readonly value: 0 | 1;
  readonly onChange: (value: 0 | 1) => void;
}

/** On or off: a native checkbox. */
export const Toggle = memo(function Toggle({ param, label, value, disabledReason, onChange }: ToggleProps) {
  const { id, noteId, describedBy } = useNotes({ reason: disabledReason });
  return (
    <div className="control toggle">
      <label className="toggle-label" htmlFor={id}>
        <input
          id={id}
          type="checkbox"
          data-param={param}
          checked={value === 1}
          disabled={Boolean(disabledReason)}
          aria-describedby={describedBy}
          onChange={(event) => onChange(event.target.checked ? 1 : 0)}
        />
        <span>{label}</span>
      </label>
      <Note id={noteId('reason')} kind="reason">
        {disabledReason}
      </Note>
    </div>
  );
});
