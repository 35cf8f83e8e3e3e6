/// <reference types="vite/client" />
import fc from 'fast-check';
import type { ComponentType } from 'react';
import type { Figure } from '@/figure/definition';
import type { FigureWords } from '@/figure/words';
import { mapped } from '@/figures/chaos-map/mapped';
import { pack } from '@/figures/chaos-map/packed-map';
import { schema as mapSchema } from '@/figures/chaos-map/params';
import { openingRun, writeOpening as writeTrainings } from '@/figures/context-window/opening';
import { depthCurves, shortened } from '@/figures/skip-connections/by-depth';
import { schema as networkSchema } from '@/figures/skip-connections/params';
import { writeOpening } from '@/figures/unit-gradients/opening';
import { schema as trainingSchema } from '@/figures/unit-gradients/params';
import { runOf } from '@/figures/unit-gradients/run';
import type { FrameWords } from '@/i18n/frame-words';
import type { Words } from '@/i18n/locale';
import { defaults, type Param, type Schema } from '@/params/schema';

export interface FoundFigure {
  readonly name: string;
  readonly schema: Schema;
  readonly words: Words<FigureWords>;
  readonly Island: ComponentType<{ words: FigureWords; frame: FrameWords; opening?: unknown }>;
  /** What the figure's `.astro` file computes at build time, for any state; undefined where the figure takes nothing. */
  openingOf(state: Record<string, unknown>): unknown;
}

const schemas = import.meta.glob<Schema>('/src/figures/*/params.ts', { eager: true, import: 'schema' });
const definitions = import.meta.glob<Record<string, Figure>>('/src/figures/*/figure.ts', { eager: true });
const words = import.meta.glob<Words<FigureWords>>(
  ['/src/figures/*/words.ts', '/src/figures/*/words/index.ts'],
  { eager: true, import: 'words' },
);
const islands = import.meta.glob<Record<string, FoundFigure['Island']>>('/src/figures/*/*.tsx', {
  eager: true,
});

/** `surface-explorer` → `SurfaceExplorer` */
export const islandName = (figure: string) =>
  figure.replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase());

const openings: Record<string, FoundFigure['openingOf']> = {
  'chaos-map': (state) => pack(mapped({ ...defaults(mapSchema), ...state })),
  'context-window': () => writeTrainings(openingRun()),
  'skip-connections': () => shortened(depthCurves(defaults(networkSchema))),
  'unit-gradients': (state) => writeOpening(runOf({ ...defaults(trainingSchema), ...state })),
};

/** Every figure of the course, found in its folder. A folder without its parameters, words or island is an error. */
export const allFigures: readonly FoundFigure[] = Object.keys(islands)
  .filter((path) => path.endsWith(`/${islandName(path.split('/').at(-2) ?? '')}.tsx`))
  .map((path) => {
    const folder = path.slice(0, path.lastIndexOf('/'));
    const name = folder.split('/').at(-1) ?? '';
    const [definition] = Object.values(definitions[`${folder}/figure.ts`] ?? {});
    const schema = definition?.params ?? schemas[`${folder}/params.ts`];
    const own = words[`${folder}/words/index.ts`] ?? words[`${folder}/words.ts`];
    const Island = islands[path]?.default;
    if (!schema || !own || !Island) throw new Error(`${folder} lacks its parameters, words or island.`);
    // Readers of a language that a figure lacks see English.
    const spoken = { ...own, 'zh-cn': own['zh-cn'] ?? own.en };
    return { name, schema, words: spoken, Island, openingOf: openings[name] ?? (() => undefined) };
  });

function anyValue(param: Param): fc.Arbitrary<unknown> {
  switch (param.kind) {
    case 'number': {
      const { min, max, integer } = param;
      const ends = fc.constantFrom(min, max, param.default);
      const logarithmic = fc
        .double({ min: Math.log(Math.max(min, max * 1e-13)), max: Math.log(max), noNaN: true })
        .map((power) => Math.min(max, Math.exp(power)));
      const inside = integer
        ? fc.integer({ min, max })
        : param.scale === 'linear'
          ? fc.double({ min, max, noNaN: true })
          : logarithmic;
      return fc.oneof({ weight: 1, arbitrary: ends }, { weight: 2, arbitrary: inside });
    }
    case 'choice':
      return fc.constantFrom(...param.choices);
    case 'toggle':
      return fc.constantFrom(0, 1);
    case 'text':
      return fc.constant(param.default);
  }
}

/** Any state that an address can put a figure into, the ends of every range often. */
export const anyState = (schema: Schema): fc.Arbitrary<Record<string, unknown>> =>
  fc.record(Object.fromEntries(Object.entries(schema).map(([name, param]) => [name, anyValue(param)])));
