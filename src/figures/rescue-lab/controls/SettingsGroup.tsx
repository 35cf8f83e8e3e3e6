import { type ReactNode, useId, useState } from 'react';
import { useWords } from '@/figure/context';
import type { Words } from '../words/en';

interface SettingsGroupProps {
  readonly name: keyof Words['groups'];
  /** Whether it is open to begin with where there is no room for all; where there is, all are. */
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** Settings that belong together. On a narrow screen a group folds; the style sheet knows where. */
export function SettingsGroup({ name, open: first = false, children }: SettingsGroupProps) {
  const [open, setOpen] = useState(first);
  const id = useId();
  const title = useWords<Words>().groups[name];
  return (
    <section className={`lab-group lab-group-${name}`} data-open={open ? '' : undefined} aria-labelledby={id}>
      <p className="lab-group-title" id={id}>
        {title}
      </p>
      <button
        type="button"
        className="lab-group-fold"
        aria-expanded={open}
        aria-controls={`${id}-body`}
        onClick={() => setOpen(!open)}
      >
        {title}
      </button>
      <div className="lab-group-body" id={`${id}-body`}>
        {children}
      </div>
    </section>
  );
}
