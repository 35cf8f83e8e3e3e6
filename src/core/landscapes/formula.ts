import { create, parseDependencies } from 'mathjs/number';
import { expressionOf, type SyntaxNode } from './formula-expression';
import { FormulaError, type FormulaProblem } from './formula-problem';
import { plainFormula } from './formula-text';
import { type Landscape, landscape } from './landscape';

export type { FormulaProblem } from './formula-problem';

/** The longest formula that is read; it bounds depth and cost too. */
export const formulaLimit = 200;

const { parse } = create({ ...parseDependencies });

export type ParsedFormula =
  | { readonly ok: true; readonly landscape: Landscape }
  | { readonly ok: false; readonly problem: FormulaProblem };

/**
 * A landscape from a learner's text, such as `x^2 + sin(2y)/3`, or what cannot be read in it. Never throws, and
 * evaluates nothing: the text is parsed, its tree read by allow-list into an expression.
 * Known are + − * / ^, brackets, implied products, pi, e, and sin cos tan exp log ln sqrt abs tanh min max.
 */
export function parseFormula(text: string, variables: readonly string[] = ['x', 'y']): ParsedFormula {
  if (text.trim() === '') return { ok: false, problem: { kind: 'empty' } };
  if (text.length > formulaLimit) return { ok: false, problem: { kind: 'too-long', limit: formulaLimit } };
  const { plain, positions } = plainFormula(text);
  try {
    // To the parser # begins a comment, in which anything goes.
    if (plain.includes('#')) throw new FormulaError({ kind: 'unsupported', what: '#' });
    const tree = parse(plain) as unknown as SyntaxNode;
    return { ok: true, landscape: landscape(variables.length, expressionOf(tree, variables)) };
  } catch (error) {
    if (error instanceof FormulaError) return { ok: false, problem: error.problem };
    // The parser's own errors carry the place, counted from 1.
    const place = error instanceof SyntaxError && 'char' in error ? Number(error.char) - 1 : 0;
    return { ok: false, problem: { kind: 'syntax', position: positions[place] ?? 0 } };
  }
}
