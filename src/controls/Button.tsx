import { type ReactNode, useId, useState } from 'react';
import { Icon, type IconName } from './Icon';

export interface ButtonProps {
  /** What it does, for tests and scripts: `data-action`. */
  readonly action: string;
  readonly icon?: IconName | undefined;
  /** The word on the button. */
  readonly children: ReactNode;
  /** Why it has no effect now. It keeps the focus, and tells the reason to whoever presses it. */
  readonly disabledReason?: string | null | undefined;
  /** The id of the element that tells the reason, where one tells it for several buttons. */
  readonly reasonId?: string | undefined;
  readonly onClick: () => void;
}

/** A button with a word, and an icon beside it where there is one. */
export function Button({ action, icon, children, disabledReason, reasonId, onClick }: ButtonProps) {
  const id = useId();
  const [asked, setAsked] = useState(false);
  const off = Boolean(disabledReason);
  const button = (
    <button
      type="button"
      className="button"
      data-action={action}
      aria-disabled={off || undefined}
      aria-describedby={off ? (reasonId ?? id) : undefined}
      title={disabledReason || undefined}
      onClick={off ? () => setAsked(true) : onClick}
      onBlur={() => setAsked(false)}
    >
      {icon !== undefined && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  );
  if (disabledReason === undefined || reasonId !== undefined) return button;
  return (
    <span className="button-place">
      {button}
      {off && (
        <span id={id} className="button-reason control-note" data-asked={asked ? '' : undefined}>
          {disabledReason}
        </span>
      )}
    </span>
  );
}
