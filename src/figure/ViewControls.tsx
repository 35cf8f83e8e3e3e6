import type { ReactNode } from 'react';

/** The controls of one view of a figure: out of sight and out of reach while another view is shown. */
export function ViewControls({ shown, children }: { readonly shown: boolean; readonly children: ReactNode }) {
  return shown ? (
    children
  ) : (
    <fieldset hidden disabled>
      {children}
    </fieldset>
  );
}
