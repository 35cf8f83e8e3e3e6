import type { ReactNode } from 'react';

interface DisclosureProps {
  readonly title: string;
  readonly name: string;
  readonly children: ReactNode;
}

/** What is needed now and then, folded away until it is opened. */
export function Disclosure({ title, name, children }: DisclosureProps) {
  return (
    <details className="lab-more" data-fold={name}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}
