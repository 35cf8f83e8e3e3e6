import type { MouseEvent } from 'react';
import { withParams } from '@/params/address';
import { setOnPage } from '@/params/links';
import type { Values } from '@/params/schema';
import type { schema } from './params';

const figure = 'layer-gradients';

interface MicroscopeLinkProps {
  readonly values: Values<typeof schema>;
  /** The address of the chapter in which the microscope stands, without a query. */
  readonly chapter: string;
  readonly children: string;
}

/**
 * Puts this network under the microscope: the figure of this page, if it is here, else the chapter's. Whatever else
 * was changed there goes back, so that it is the same network.
 */
export function MicroscopeLink({ values, chapter, children }: MicroscopeLinkProps) {
  const setup = { ...values, init: 'normal', residual: 0, norm: 'none' };
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    if (setOnPage(figure, setup)) event.preventDefault();
  };
  return (
    <a
      className="button"
      data-action="microscope"
      href={`${chapter}?${withParams(figure, setup, new URLSearchParams())}#${figure}`}
      target="_blank"
      rel="noopener"
      onClick={follow}
    >
      {children}
    </a>
  );
}
