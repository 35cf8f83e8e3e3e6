import type { Values } from '@/params/schema';
import type { Name, schema } from './params';

export type Numbers = Values<typeof schema>;
export type Unit = 'hidden-1' | 'hidden-2' | 'output';
export type Input = 'input-1' | 'input-2';

/** What each unit gains when one number rises by 1; `null` where no edge leads from the number to the unit. */
export type Slopes = Readonly<Record<Unit, number | null>>;

/** What the two paths from one input to the output carry, and both together. */
export type Paths = readonly [first: number, second: number, sum: number];

/** a + b, and 0 where the rest is nothing but the rounding of both: 0.1·3 − 0.3·1. */
function add(a: number, b: number): number {
  const sum = a + b;
  return Math.abs(sum) <= 2 * Number.EPSILON * (Math.abs(a) + Math.abs(b)) ? 0 : sum;
}

/** hidden j = input 1·w1j + input 2·w2j, output = hidden 1·v1 + hidden 2·v2. */
export function unitsOf(n: Numbers): Readonly<Record<Unit, number>> {
  const first = add(n['input-1'] * n.w11, n['input-2'] * n.w21);
  const second = add(n['input-1'] * n.w12, n['input-2'] * n.w22);
  return { 'hidden-1': first, 'hidden-2': second, output: add(first * n.v1, second * n.v2) };
}

/** ∂output/∂input i = wi1·v1 + wi2·v2: the sum over the paths of the product of their weights. */
export function pathsOf(n: Numbers): Readonly<Record<Input, Paths>> {
  const both = (first: number, second: number): Paths => [first, second, add(first, second)];
  return { 'input-1': both(n.w11 * n.v1, n.w12 * n.v2), 'input-2': both(n.w21 * n.v1, n.w22 * n.v2) };
}

/**
 * Exact for a rise of any size, one number at a time: each number enters each sum once. A weight of the first layer is
 * carried on by one weight of the second; a weight of the second multiplies what its hidden unit holds.
 */
export function slopesOf(n: Numbers): Readonly<Record<Name, Slopes>> {
  const units = unitsOf(n);
  const paths = pathsOf(n);
  const toFirst = (value: number): Slopes => ({ 'hidden-1': value, 'hidden-2': null, output: value * n.v1 });
  const toSecond = (value: number): Slopes => ({ 'hidden-1': null, 'hidden-2': value, output: value * n.v2 });
  const toOutput = (value: number): Slopes => ({ 'hidden-1': null, 'hidden-2': null, output: value });
  return {
    'input-1': { 'hidden-1': n.w11, 'hidden-2': n.w12, output: paths['input-1'][2] },
    'input-2': { 'hidden-1': n.w21, 'hidden-2': n.w22, output: paths['input-2'][2] },
    w11: toFirst(n['input-1']),
    w12: toSecond(n['input-1']),
    w21: toFirst(n['input-2']),
    w22: toSecond(n['input-2']),
    v1: toOutput(units['hidden-1']),
    v2: toOutput(units['hidden-2']),
  };
}
