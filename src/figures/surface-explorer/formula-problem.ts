import type { FormulaProblem } from '@/core/landscapes/formula';
import { fill } from '@/i18n/fill';

/** Why there is no surface to a formula: it cannot be read, or there is nothing to read it with. */
export type Problem = FormulaProblem | { readonly kind: 'no-parser' };

/** The sentence for one problem, its particulars filled in. */
export function sayProblem(words: Readonly<Record<Problem['kind'], string>>, problem: Problem): string {
  const { kind, ...particulars } = problem;
  const values = Object.entries(particulars).map(([name, value]) => [name, String(value)] as const);
  return fill(words[kind], Object.fromEntries(values));
}
