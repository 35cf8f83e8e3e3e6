import fc from 'fast-check';
import { type Arithmetic, type Expression, variable } from '@/core/calculus/arithmetic';

/** A random formula as data, so that fast-check can shrink it. */
export type Tree =
  | { variable: number }
  | { constant: number }
  | { unary: Unary; a: Tree }
  | { binary: Binary; a: Tree; b: Tree }
  | { raised: Tree; exponent: number };

const smoothUnary = ['sin', 'cos', 'tanh', 'negate'] as const;
const unary = [...smoothUnary, 'exp', 'log', 'sqrt', 'abs', 'tan', 'sign'] as const;
const smoothBinary = ['add', 'subtract', 'multiply'] as const;
const binary = [...smoothBinary, 'divide', 'power', 'min', 'max'] as const;
type Unary = (typeof unary)[number];
type Binary = (typeof binary)[number];

/** Trees in `variables` variables; `smooth` ones have every derivative everywhere, and tame ones. */
export function trees(variables: number, smooth: boolean): fc.Arbitrary<Tree> {
  const { tree } = fc.letrec<{ tree: Tree; leaf: Tree }>((tie) => ({
    leaf: fc.oneof(
      fc.record({ variable: fc.nat({ max: variables - 1 }) }),
      fc.record({ constant: fc.integer({ min: -30, max: 30 }).map((n) => n / 10) }),
    ),
    tree: fc.oneof(
      { maxDepth: 5, withCrossShrink: true },
      tie('leaf'),
      fc.record({ unary: fc.constantFrom(...(smooth ? smoothUnary : unary)), a: tie('tree') }),
      fc.record({
        binary: fc.constantFrom(...(smooth ? smoothBinary : binary)),
        a: tie('tree'),
        b: tie('tree'),
      }),
      fc.record({
        raised: tie('tree'),
        exponent: smooth ? fc.integer({ min: 0, max: 4 }) : fc.constantFrom(-2, -0.5, 0, 0.5, 1, 2, 3, 4, 5),
      }),
    ),
  }));
  return tree;
}

/** The expression that a tree stands for. */
export function expressionOf(tree: Tree): Expression {
  return <T>(m: Arithmetic<T>, variables: readonly T[]): T => {
    const read = (node: Tree): T => {
      if ('variable' in node) return variable(variables, node.variable);
      if ('constant' in node) return m.constant(node.constant);
      if ('unary' in node) return m[node.unary](read(node.a));
      if ('binary' in node) return m[node.binary](read(node.a), read(node.b));
      return m.raise(read(node.raised), node.exponent);
    };
    return read(tree);
  };
}

/** A point with coordinates of moderate size, off the grid on which ties and corners lie. */
export const points = (size: number): fc.Arbitrary<number[]> =>
  fc.array(
    fc.double({ min: -2, max: 2, noNaN: true }).map((v) => v + 1 / 97),
    { minLength: size, maxLength: size },
  );
