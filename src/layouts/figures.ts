import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

const faces = import.meta.glob<AstroComponentFactory>('/src/widgets/*/*.astro', {
  eager: true,
  import: 'default',
});

/** Every figure's face, as lessons write it, by its name: the name of its folder. */
export const figures: Readonly<Record<string, AstroComponentFactory>> = Object.fromEntries(
  Object.entries(faces).map(([path, face]) => [path.split('/').at(-2) ?? '', face]),
);

export const figureNames: readonly string[] = Object.keys(figures).sort();
