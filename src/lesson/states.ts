import type { Param, Schema } from '@/params/schema';

/** The values of a parameter at which a figure is looked at besides its default. */
function extremes(param: Param): (string | number)[] {
  switch (param.kind) {
    case 'number':
      return [param.min, param.max];
    case 'choice':
      return [...param.choices];
    case 'toggle':
      return [0, 1];
    case 'text':
      return [];
  }
}

/**
 * Queries (`x=-5`) of states worth a look: as it opens, then each parameter at each end of its range or at each of its
 * choices, the others at their defaults.
 */
export function statesOf(schema: Schema): string[] {
  const single = Object.entries(schema).flatMap(([name, param]) =>
    extremes(param)
      .filter((value) => value !== param.default)
      .map((value) => `${new URLSearchParams({ [name]: String(value) })}`),
  );
  return ['', ...single];
}

/** The values that a parameter takes, as text for a table. */
export function rangeOf(param: Param): string {
  switch (param.kind) {
    case 'number':
      return `${param.min} … ${param.max}`;
    case 'choice':
      return param.choices.join(' | ');
    case 'toggle':
      return '0 | 1';
    case 'text':
      return `≤ ${param.maxLength}`;
  }
}
