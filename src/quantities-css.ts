import type { Plugin } from 'vite';
import { quantities } from './quantities.ts';

const all = Object.entries(quantities);

const colors = (theme: 'light' | 'dark') =>
  all.map(([name, { color }]) => `--q-${name}:${color[theme]};`).join('');

/**
 * The colors of the quantities as custom properties, and for each quantity the class that gives a mark its color and dash.
 * Light is the base, because paper is light; on screens Starlight's root is dark unless `data-theme` says light.
 */
export const quantitiesCss = (): string => `
:root,[data-theme="light"]{${colors('light')}}
@media screen{:root:not([data-theme="light"]),[data-theme="dark"]{${colors('dark')}}}
${all
  .map(([name, { dash }]) => `.q-${name}{--q:var(--q-${name});${dash === 'none' ? '' : `--q-dash:${dash};`}}`)
  .join('\n')}
`;

const id = '/quantities.css';

/** Serves it as the stylesheet `virtual:quantities.css`. */
export const quantitiesStyles = (): Plugin => ({
  name: 'quantities-css',
  resolveId: { filter: { id: /^virtual:quantities\.css$/ }, handler: () => id },
  load: { filter: { id: /^\/quantities\.css$/ }, handler: quantitiesCss },
});
