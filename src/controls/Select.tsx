import { memo } from 'react';
import type { ChoiceProps } from './Choice';
import { Note, useNotes } from './Control';

function Menu<Name extends string>(props: ChoiceProps<Name>) {
  const { param, label, value, options, disabledReason, onChange } = props;
  const { id, noteId, describedBy } = useNotes({ reason: disabledReason });
  return (
    <div className="control select">
      <label className="control-label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        data-param={param}
        autoComplete="off"
        value={value}
        disabled={Boolean(disabledReason)}
        aria-describedby={describedBy}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen !== undefined) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <Note id={noteId('reason')} kind="reason">
        {disabledReason}
      </Note>
    </div>
  );
}

/** One of many: a native select. */
export const Select = memo(Menu) as typeof Menu;
