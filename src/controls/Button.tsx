import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon';

export interface ButtonProps {
  /** What it does, for tests and scripts: `data-action`. */
  readonly action: string;
  readonly icon?: IconName | undefined;
  /** The word on the button. */
  readonly children: ReactNode;
  /** Why it has no effect now; it is disabled and says so when pointed at. */
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
      disabled={Boolean(disabledReason)}
      title={disabledReason || undefined}
      onClick={onClick}
    >
      {icon !== undefined && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  );
}
