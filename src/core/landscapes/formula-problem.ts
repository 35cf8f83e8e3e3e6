/** Why a learner's formula cannot be read. The words for it are the figure's. */
export type FormulaProblem =
  | { kind: 'empty' }
  /** More than `limit` characters. */
  | { kind: 'too-long'; limit: number }
  /** `position` counts the characters of the learner's text before the place where reading stopped. */
  | { kind: 'syntax'; position: number }
  | { kind: 'unknown-name'; name: string }
  | { kind: 'unknown-function'; name: string }
  /** A function without brackets, or with too few or too many arguments. */
  | { kind: 'arguments'; name: string }
  /** Something that is mathematics but not taught here; `what` is its sign, such as `!`, `=` or `[ ]`. */
  | { kind: 'unsupported'; what: string };

/** Carries a problem out of the depth of a formula; never leaves `parseFormula`. */
export class FormulaError extends Error {
  readonly problem: FormulaProblem;

  constructor(problem: FormulaProblem) {
    super(problem.kind);
    this.problem = problem;
  }
}
