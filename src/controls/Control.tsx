import { type ReactNode, useId } from 'react';

/** What every control has in common. */
export interface ControlProps {
  /** The parameter's name in the address; becomes `data-param` on the native input. */
  readonly param?: string | undefined;
  readonly label: ReactNode;
  /** Why the control has no effect in the present state. It disables the control and is shown. */
  readonly disabledReason?: string | null | undefined;
}

/** The ids and attributes that tie an input to its label and its notes. */
export function useNotes(notes: Readonly<Record<string, string | null | undefined>>) {
  const id = useId();
  const present = Object.entries(notes).filter(([, note]) => note);
  const noteId = (name: string) => `${id}-${name}`;
  const describedBy = present.map(([name]) => noteId(name)).join(' ') || undefined;
  return { id, noteId, describedBy };
}

/** A note under a control, tied to its input by `id`; nothing when there is nothing to say. */
export function Note(props: {
  id: string;
  kind: 'reason' | 'problem' | 'hint';
  children?: string | null | undefined;
}) {
  if (!props.children) return null;
  return (
    <p id={props.id} className={`control-note control-${props.kind}`}>
      {props.children}
    </p>
  );
}
