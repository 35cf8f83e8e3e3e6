import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { Schema } from '@/params/schema';
import { definitions } from './definitions';

const faces = import.meta.glob<AstroComponentFactory>('/src/figures/*/*.astro', {
  eager: true,
  import: 'default',
});
const schemas = import.meta.glob<Schema>('/src/figures/*/params.ts', { eager: true, import: 'schema' });

export interface FigureEntry {
  /** The name in addresses: its folder's. */
  readonly name: string;
  /** What lessons write. */
  readonly Face: AstroComponentFactory;
  readonly schema: Schema;
}

const folder = (path: string): string => path.split('/').at(-2) ?? '';

/** Every figure that can stand alone, by name. */
export const figures: readonly FigureEntry[] = Object.entries(faces)
  .map(([path, Face]) => {
    const name = folder(path);
    return {
      name,
      Face,
      schema: definitions.get(name)?.params ?? schemas[`/src/figures/${name}/params.ts`] ?? {},
    };
  })
  .sort((a, b) => (a.name < b.name ? -1 : 1));
