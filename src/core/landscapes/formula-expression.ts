import { type Arithmetic, type Expression, variable } from '@/core/calculus/arithmetic';
import { numbers } from '@/core/calculus/numbers';
import { FormulaError } from './formula-problem';

/** As much of the parser's syntax tree as is read here. */
export type SyntaxNode =
  | { readonly type: 'ConstantNode'; readonly value: unknown }
  | { readonly type: 'SymbolNode'; readonly name: string }
  | { readonly type: 'ParenthesisNode'; readonly content: SyntaxNode }
  | {
      readonly type: 'OperatorNode';
      readonly fn: string;
      readonly op: string;
      readonly args: readonly SyntaxNode[];
    }
  | { readonly type: 'FunctionNode'; readonly fn: SyntaxNode; readonly args: readonly SyntaxNode[] }
  | { readonly type: keyof typeof otherSyntax };

/** What the parser also knows and a landscape has no use for. */
const otherSyntax = {
  AccessorNode: '.',
  ArrayNode: '[ ]',
  AssignmentNode: '=',
  BlockNode: ';',
  ConditionalNode: '?',
  FunctionAssignmentNode: '=',
  IndexNode: '[ ]',
  ObjectNode: '{ }',
  RangeNode: ':',
  RelationalNode: '<',
} as const;

type Unary = 'sin' | 'cos' | 'tan' | 'exp' | 'log' | 'sqrt' | 'abs' | 'tanh' | 'negate';
type Binary = 'add' | 'subtract' | 'multiply' | 'divide' | 'min' | 'max';

const functions = new Map<string, Unary>([
  ['sin', 'sin'],
  ['cos', 'cos'],
  ['tan', 'tan'],
  ['exp', 'exp'],
  ['log', 'log'],
  ['ln', 'log'],
  ['sqrt', 'sqrt'],
  ['abs', 'abs'],
  ['tanh', 'tanh'],
]);
const choices = new Map<string, Binary>([
  ['min', 'min'],
  ['max', 'max'],
]);
const operators = new Map<string, Binary>([
  ['add', 'add'],
  ['subtract', 'subtract'],
  ['multiply', 'multiply'],
  ['divide', 'divide'],
]);
const constants = new Map<string, number>([
  ['pi', Math.PI],
  ['e', Math.E],
]);

/** A part of the formula; `fixed` is its value where it contains no variable. */
interface Part {
  readonly expression: Expression;
  readonly fixed: number | undefined;
}

/**
 * The expression that a syntax tree stands for, by an allow-list of constants, operators and functions.
 * @throws FormulaError at the first part that is not on the list.
 */
export function expressionOf(tree: SyntaxNode, variables: readonly string[]): Expression {
  return read(tree).expression;

  function read(node: SyntaxNode): Part {
    switch (node.type) {
      case 'ConstantNode':
        return number(node.value);
      case 'SymbolNode':
        return symbol(node.name);
      case 'ParenthesisNode':
        return read(node.content);
      case 'OperatorNode':
        return operator(node.fn, node.op, node.args);
      case 'FunctionNode':
        return call(node.fn, node.args);
      default:
        throw unsupported(otherSyntax[node.type] ?? node.type);
    }
  }

  function symbol(name: string): Part {
    const index = variables.indexOf(name);
    if (index >= 0) return { expression: (_, values) => variable(values, index), fixed: undefined };
    const value = constants.get(name);
    if (value !== undefined) return number(value);
    if (functions.has(name) || choices.has(name)) throw new FormulaError({ kind: 'arguments', name });
    throw new FormulaError({ kind: 'unknown-name', name });
  }

  function operator(fn: string, sign: string, args: readonly SyntaxNode[]): Part {
    const [first, second] = args;
    if (first && !second) {
      if (fn === 'unaryMinus') return unary('negate', read(first));
      if (fn === 'unaryPlus') return read(first);
    }
    if (first && second) {
      if (fn === 'pow') return power(first, second);
      const name = operators.get(fn);
      if (name) return binary(name, read(first), read(second));
    }
    throw unsupported(sign);
  }

  function power(base: SyntaxNode, exponent: SyntaxNode): Part {
    const above = read(exponent);
    if (base.type === 'SymbolNode' && base.name === 'e') return unary('exp', above);
    const below = read(base);
    const { fixed } = above;
    return fixed === undefined
      ? part([below, above], (m, values) => m.power(below.expression(m, values), above.expression(m, values)))
      : part([below], (m, values) => m.raise(below.expression(m, values), fixed));
  }

  function call(fn: SyntaxNode, args: readonly SyntaxNode[]): Part {
    if (fn.type !== 'SymbolNode') throw unsupported(fn.type === 'AccessorNode' ? '.' : '( )');
    const { name } = fn;
    const [first, ...rest] = args;
    // `x(y + 1)` reads as a call of x; who writes it means a product.
    if (first && rest.length === 0 && (variables.includes(name) || constants.has(name))) {
      return binary('multiply', symbol(name), read(first));
    }
    const one = functions.get(name);
    const many = choices.get(name);
    if (!one && !many) throw new FormulaError({ kind: 'unknown-function', name });
    if (one && first && rest.length === 0) return unary(one, read(first));
    if (many && first && rest.length > 0) {
      return rest.map(read).reduce((a, b) => binary(many, a, b), read(first));
    }
    throw new FormulaError({ kind: 'arguments', name });
  }
}

function number(value: unknown): Part {
  if (typeof value === 'string') throw unsupported('" "');
  if (typeof value !== 'number' || !Number.isFinite(value)) throw unsupported(String(value));
  return { expression: (m) => m.constant(value), fixed: value };
}

function unary(name: Unary, a: Part): Part {
  return part([a], (m, values) => m[name](a.expression(m, values)));
}

function binary(name: Binary, a: Part, b: Part): Part {
  return part([a, b], (m, values) => m[name](a.expression(m, values), b.expression(m, values)));
}

function part(parts: readonly Part[], expression: <T>(m: Arithmetic<T>, values: readonly T[]) => T): Part {
  const known = parts.every(({ fixed }) => fixed !== undefined);
  return { expression, fixed: known ? expression(numbers, []) : undefined };
}

function unsupported(what: string): FormulaError {
  return new FormulaError({ kind: 'unsupported', what });
}
