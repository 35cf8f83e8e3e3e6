import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

export const html = (element: ReactElement) => renderToStaticMarkup(element);

export const nothing = () => {};

/** The value of an attribute of the first tag of this kind. */
export function attribute(markup: string, tag: string, name: string): string | undefined {
  const element = new RegExp(`<${tag}\\b[^>]*>`).exec(markup)?.[0] ?? '';
  return new RegExp(`\\s${name}="([^"]*)"`).exec(element)?.[1];
}
