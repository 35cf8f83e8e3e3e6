import type { Result } from './report';

/** The core against loops written by hand for the one task at hand. */
const builtIn = 1.5;
/** A formula is replayed operation by operation. */
const typedIn = 4;

/** What the core must reach and, in this run, does not: a sentence each. */
export function missed(results: readonly Result[]): string[] {
  return results.flatMap(({ task, contender, timing, distance }) => {
    const { name, tolerance, precision } = contender;
    const found: string[] = [];
    if (!(distance <= tolerance)) found.push(`${name}, ${task}: differs by ${distance}`);
    const limit = { 'this course': builtIn, 'this course, formula typed in': typedIn }[name];
    const ratio = timing.ratio.median;
    if (limit !== undefined && ratio > limit) found.push(`${name}, ${task}: ${ratio.toFixed(2)} > ${limit}`);
    if (limit === undefined && name !== 'hand-written loops' && precision.startsWith('float64')) {
      const own = results.find((result) => result.task === task && result.contender.name === 'this course');
      if (own && own.timing.ratio.median > ratio) found.push(`${name}, ${task}: faster than this course`);
    }
    return found;
  });
}
