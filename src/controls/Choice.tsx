import { memo } from 'react';
import { type ControlProps, Note, useNotes } from './Control';

export interface Option<Name extends string = string> {
  readonly value: Name;
  readonly label: string;
}

export interface ChoiceProps<Name extends string> extends ControlProps {
  readonly value: Name;
  readonly options: readonly Option<Name>[];
  readonly onChange: (value: Name) => void;
}

function Segments<Name extends string>(props: ChoiceProps<Name>) {
  const { param, label, value, options, disabledReason, onChange } = props;
  const { id, noteId, describedBy } = useNotes({ reason: disabledReason });
  return (
    <fieldset className="control choice" disabled={Boolean(disabledReason)} aria-describedby={describedBy}>
      <legend className="control-label">{label}</legend>
      <div className="choice-options">
        {options.map((option) => (
          <label key={option.value} className="choice-option">
            <input
              type="radio"
              name={id}
              data-param={param}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      <Note id={noteId('reason')} kind="reason">
        {disabledReason}
      </Note>
    </fieldset>
  );
}

/** One of a few: native radio buttons that look like segments. For many options see {@link Select}. */
export const Choice = memo(Segments) as typeof Segments;
