import { type Arithmetic, type Expression, variable } from './arithmetic';
import { numbers } from './numbers';

/** The operations of a tape. The sweeps spell these numbers out, for the sake of speed. */
export const codes = {
  add: 0,
  subtract: 1,
  multiply: 2,
  divide: 3,
  negate: 4,
  square: 5,
  sqrt: 6,
  sin: 7,
  cos: 8,
  exp: 9,
  log: 10,
  tan: 11,
  tanh: 12,
  abs: 13,
  sign: 14,
  min: 15,
  max: 16,
  power: 17,
  raise: 18,
} as const;

/**
 * A recorded expression. Slots hold numbers: first the variables, then the constants, then one slot for each
 * operation, in order; operation k reads slots `left[k]` and `right[k]`.
 */
export interface Program {
  readonly dimension: number;
  readonly constants: Float64Array;
  readonly code: Uint8Array;
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly slots: number;
  readonly result: number;
}

type Node =
  | { kind: 'variable'; index: number }
  | { kind: 'constant'; value: number }
  | { kind: 'operation'; code: number; left: Node; right: Node };

type Named = Exclude<keyof typeof codes, 'square' | 'raise'>;

/** Runs the expression once on nodes, folding what is constant, and lays it out flat. */
export function recordProgram(expression: Expression, dimension: number): Program {
  const operations: Extract<Node, { kind: 'operation' }>[] = [];
  const push = (code: number, left: Node, right: Node): Node => {
    const node = { kind: 'operation', code, left, right } as const;
    operations.push(node);
    return node;
  };
  const constant = (value: number): Node => ({ kind: 'constant', value });
  const unary = (name: Named & keyof typeof numbers) => (a: Node) =>
    a.kind === 'constant'
      ? constant((numbers[name] as (a: number) => number)(a.value))
      : push(codes[name], a, a);
  const binary = (name: Named & keyof typeof numbers) => (a: Node, b: Node) =>
    a.kind === 'constant' && b.kind === 'constant'
      ? constant((numbers[name] as (a: number, b: number) => number)(a.value, b.value))
      : push(codes[name], a, b);
  const square = (a: Node) => push(codes.square, a, a);
  const m: Arithmetic<Node> = {
    constant,
    add: binary('add'),
    subtract: binary('subtract'),
    multiply: binary('multiply'),
    divide: binary('divide'),
    negate: unary('negate'),
    power: binary('power'),
    raise: (a, exponent) => {
      if (a.kind === 'constant') return constant(a.value ** exponent);
      // Products are many times faster than a general power.
      if (exponent === 1) return a;
      if (exponent === 2) return square(a);
      if (exponent === 3) return m.multiply(square(a), a);
      if (exponent === 4) return square(square(a));
      if (exponent === 0.5) return m.sqrt(a);
      return push(codes.raise, a, constant(exponent));
    },
    sqrt: unary('sqrt'),
    exp: unary('exp'),
    log: unary('log'),
    sin: unary('sin'),
    cos: unary('cos'),
    tan: unary('tan'),
    tanh: unary('tanh'),
    abs: unary('abs'),
    sign: unary('sign'),
    min: binary('min'),
    max: binary('max'),
  };

  const inputs = Array.from({ length: dimension }, (_, index): Node => ({ kind: 'variable', index }));
  const result = expression(m, inputs);
  return layOut(dimension, operations, result);
}

function layOut(
  dimension: number,
  operations: readonly Extract<Node, { kind: 'operation' }>[],
  result: Node,
): Program {
  const constants: number[] = [];
  const slots = new Map<Node, number>();
  const place = (node: Node) => {
    if (slots.has(node)) return;
    if (node.kind === 'variable') slots.set(node, node.index);
    if (node.kind === 'constant') slots.set(node, dimension + constants.push(node.value) - 1);
  };
  for (const node of [...operations.flatMap(({ left, right }) => [left, right]), result]) place(node);
  operations.forEach((node, k) => {
    slots.set(node, dimension + constants.length + k);
  });
  const slot = (node: Node) => variable([slots.get(node)], 0) ?? 0;
  return {
    dimension,
    constants: Float64Array.from(constants),
    code: Uint8Array.from(operations, ({ code }) => code),
    left: Int32Array.from(operations, ({ left }) => slot(left)),
    right: Int32Array.from(operations, ({ right }) => slot(right)),
    slots: dimension + constants.length + operations.length,
    result: slot(result),
  };
}
