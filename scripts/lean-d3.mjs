import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as array from 'd3-array';
import * as color from 'd3-color';
import * as contour from 'd3-contour';
import * as random from 'd3-random';
import * as scale from 'd3-scale';

/** The modules of d3 from which we take anything. */
const modules = Object.entries({
  'd3-array': array,
  'd3-color': color,
  'd3-contour': contour,
  'd3-random': random,
  'd3-scale': scale,
});
/** What all figures have of d3-array, for their axes; the rest of that one file comes as a module of its own. */
const forAll = ['extent', 'max', 'min', 'quantileSorted', 'ticks'];
const restOfArray = 'd3-array/rest';
const moduleOf = (name) => {
  const found = modules.find(([, exported]) => name in exported)?.[0] ?? 'd3';
  return found === 'd3-array' && !forAll.includes(name) ? restOfArray : found;
};

const ours = /import \{([^}]+)\} from 'd3';/g;

/** `import { lab, ticks } from 'd3'` as one import from each module. Types are gone by the end of the compiler's work. */
const split = (code) =>
  code.replace(ours, (_, names) =>
    names
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '' && !name.startsWith('type '))
      .map((name) => `import { ${name} } from '${moduleOf(name.split(' as ')[0])}';`)
      .join(''),
  );

/**
 * What d3-scale asks of other modules for scales that our charts do not have: colors to mix, numbers to write.
 */
const instead = {
  // Ranges are numbers: no colors, strings or dates.
  'd3-interpolate': `export const interpolateNumber = (a, b) => (t) => a * (1 - t) + b * t;
    export const interpolate = interpolateNumber, interpolateRound = undefined, piecewise = undefined;`,
  // charts/format.ts writes numbers; a scale's own tickFormat is never asked.
  'd3-format': `export const format = undefined, formatPrefix = undefined, formatSpecifier = undefined,
    precisionFixed = undefined, precisionPrefix = undefined, precisionRound = undefined;`,
};

/**
 * A Vite plugin that keeps from every figure what of d3 only some need, some 12 kB on the wire: the index of d3 ties all modules
 * that any figure uses into what all of them load.
 */
export const leanD3 = () => ({
  name: 'lean-d3',
  enforce: 'pre',
  resolveId(source, importer = '') {
    if (source === restOfArray) return { id: `\0lean:${source}`, moduleSideEffects: false };
    return source in instead && importer.includes('/d3-scale/') ? `\0lean:${source}` : undefined;
  },
  load(id) {
    if (id === `\0lean:${restOfArray}`)
      return readFileSync(createRequire(import.meta.url).resolve('d3-array'), 'utf8');
    return id.startsWith('\0lean:') ? instead[id.slice('\0lean:'.length)] : undefined;
  },
  transform: { filter: { id: /\/src\/.*\.tsx?$/, code: ours }, handler: split },
});
