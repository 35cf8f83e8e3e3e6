import type { Arithmetic, Expression } from './arithmetic';
import { numbers } from './numbers';

/** The operations of a tape. The sweeps spell these numbers out: engines turn only literal labels into a jump table. */
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

interface Operation {
  readonly kind: 'operation';
  readonly code: number;
  readonly left: Node;
  readonly right: Node;
}

type Node = { readonly kind: 'variable' } | { readonly kind: 'constant'; readonly value: number } | Operation;

type Binary = 'add' | 'subtract' | 'multiply' | 'divide' | 'min' | 'max';
type Unary = Exclude<keyof typeof codes, Binary | 'square' | 'power' | 'raise'>;

/** Runs the expression once on nodes, folding what is constant, and lays it out flat. */
export function recordProgram(expression: Expression, dimension: number): Program {
  const operations: Operation[] = [];
  const push = (code: number, left: Node, right: Node): Node => {
    const node: Operation = { kind: 'operation', code, left, right };
    operations.push(node);
    return node;
  };
  const constant = (value: number): Node => ({ kind: 'constant', value });
  const unary = (name: Unary) => (a: Node) =>
    a.kind === 'constant' ? constant(numbers[name](a.value)) : push(codes[name], a, a);
  const binary = (name: Binary) => (a: Node, b: Node) =>
    a.kind === 'constant' && b.kind === 'constant'
      ? constant(numbers[name](a.value, b.value))
      : push(codes[name], a, b);
  const square = (a: Node) => push(codes.square, a, a);
  const raise = (a: Node, exponent: number): Node => {
    if (a.kind === 'constant') return constant(a.value ** exponent);
    // Products are many times faster than a general power.
    if (exponent === 1) return a;
    if (exponent === 2) return square(a);
    if (exponent === 3) return push(codes.multiply, square(a), a);
    if (exponent === 4) return square(square(a));
    return push(codes.raise, a, constant(exponent));
  };
  const recorder: Arithmetic<Node> = {
    constant,
    add: binary('add'),
    subtract: binary('subtract'),
    multiply: binary('multiply'),
    divide: binary('divide'),
    negate: unary('negate'),
    power: (a, b) => (b.kind === 'constant' ? raise(a, b.value) : push(codes.power, a, b)),
    raise,
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
  const inputs = Array.from({ length: dimension }, (): Node => ({ kind: 'variable' }));
  return layOut(inputs, operations, expression(recorder, inputs));
}

function layOut(inputs: readonly Node[], operations: readonly Operation[], result: Node): Program {
  const read = [...operations.flatMap(({ left, right }) => [left, right]), result];
  const constants = [...new Set(read)].filter((node) => node.kind === 'constant');
  const nodes = [...inputs, ...constants, ...operations];
  const places = new Map(nodes.map((node, slot) => [node, slot]));
  const slotOf = (node: Node): number => {
    const slot = places.get(node);
    if (slot === undefined) throw new TypeError('the expression returned what its arithmetic did not make');
    return slot;
  };
  return {
    dimension: inputs.length,
    constants: Float64Array.from(constants, ({ value }) => value),
    code: Uint8Array.from(operations, ({ code }) => code),
    left: Int32Array.from(operations, ({ left }) => slotOf(left)),
    right: Int32Array.from(operations, ({ right }) => slotOf(right)),
    slots: nodes.length,
    result: slotOf(result),
  };
}
