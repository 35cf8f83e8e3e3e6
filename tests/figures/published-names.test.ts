import { expect, it } from 'vitest';
import type { Param } from '@/params/schema';
import { allFigures } from './all-figures';

/**
 * What links rely on. A name, default or range that stands in this snapshot is published: add to it, never change it.
 */
function published(param: Param): string {
  switch (param.kind) {
    case 'number':
      return `${param.default} (${param.min} to ${param.max}${param.integer ? ', whole' : ''}${param.wraps ? ', round' : ''})`;
    case 'choice':
      return `${param.default} (${param.choices.join(' | ')})`;
    case 'toggle':
      return `${param.default} (0 | 1)`;
    case 'text':
      return `"${param.default}" (text to ${param.maxLength})`;
  }
}

it.each(allFigures)('$name keeps its published names, defaults and ranges', ({ name, schema }) => {
  const table = Object.entries(schema).map(([param, entry]) => `${name}.${param} = ${published(entry)}`);
  expect(table.join('\n')).toMatchSnapshot();
});
