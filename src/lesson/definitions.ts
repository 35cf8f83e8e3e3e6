import type { Figure } from '@/figure/definition';

const modules = import.meta.glob<Record<string, Figure>>('/src/figures/*/figure.ts', { eager: true });

/** The definition of each figure that has one, by the figure's name. */
export const definitions: ReadonlyMap<string, Figure> = new Map(
  Object.entries(modules).flatMap(([path, module]) =>
    Object.values(module)
      .filter(({ name }) => path.endsWith(`/${name}/figure.ts`))
      .map((definition) => [definition.name, definition]),
  ),
);
