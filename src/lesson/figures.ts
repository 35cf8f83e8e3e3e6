import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { Figure } from '@/figure/definition';
import type { Schema } from '@/params/schema';

const faces = import.meta.glob<AstroComponentFactory>('/src/figures/*/*.astro', {
  eager: true,
  import: 'default',
});
const schemas = import.meta.glob<Schema>('/src/figures/*/params.ts', { eager: true, import: 'schema' });
const definitions = import.meta.glob<Record<string, Figure>>('/src/figures/*/figure.ts', { eager: true });

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
    const [definition] = Object.values(definitions[`/src/figures/${name}/figure.ts`] ?? {});
    return { name, Face, schema: definition?.params ?? schemas[`/src/figures/${name}/params.ts`] ?? {} };
  })
  .sort((a, b) => (a.name < b.name ? -1 : 1));
