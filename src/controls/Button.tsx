import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon';

export interface ButtonProps {
  /** What it does, for tests and scripts: `data-action`. */
  readonly action: string;
  readonly icon?: IconName | undefined;
  /** The word on the button. */
  readonly children: ReactNode;
  /**
   * Why it has no effect now. It stays in the order of the Tab key, so that a button that goes off under the hand keeps the
   * focus; whoever uses it also shows the reason, since only a mouse finds it here.
   */
  readonly disabledReason?: string | null | undefined;
  readonly onClick: () => void;
}

/** A button with a word, and an icon beside it where there is one. */
export function Button({ action, icon, children, disabledReason, onClick }: ButtonProps) {
  return (
    <button
      type="button"
      className="button"
      data-action={action}
      aria-disabled={disabledReason ? true : undefined}
      title={disabledReason || undefined}
      onClick={disabledReason ? undefined : onClick}
    >
      {icon !== undefined && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  );
}
