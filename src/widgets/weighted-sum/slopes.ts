import type { Values } from '@/params/schema';
import type { Name, schema } from './params';

export type Numbers = Values<typeof schema>;
export type Unit = 'hidden-1' | 'hidden-2' | 'output';

/** What each unit gains when one number rises by 1; `null` where no edge leads from the number to the unit. */
export type Slopes = Readonly<Record<Unit, number | null>>;

/** hidden j = input 1·w1j + input 2·w2j, output = hidden 1·v1 + hidden 2·v2. */
export function unitsOf(n: Numbers): Readonly<Record<Unit, number>> {
  const first = n['input-1'] * n.w11 + n['input-2'] * n.w21;
  const second = n['input-1'] * n.w12 + n['input-2'] * n.w22;
  return { 'hidden-1': first, 'hidden-2': second, output: first * n.v1 + second * n.v2 };
}

/** The output's slope by an input is the sum over both paths of the product of their weights. */
export function pathsOf(n: Numbers): Readonly<Record<'input-1' | 'input-2', readonly [number, number]>> {
  return { 'input-1': [n.w11 * n.v1, n.w12 * n.v2], 'input-2': [n.w21 * n.v1, n.w22 * n.v2] };
}

/**
 * Exact for a rise of any size, one number at a time: each number enters each sum once. A weight of the first layer is carried on
 * by one weight of the second; a weight of the second multiplies what its hidden unit holds.
 */
export function slopesOf(n: Numbers): Readonly<Record<Name, Slopes>> {
  const units = unitsOf(n);
  const paths = pathsOf(n);
  const input = (name: 'input-1' | 'input-2', first: number, second: number): Slopes => ({
    'hidden-1': first,
    'hidden-2': second,
    output: paths[name][0] + paths[name][1],
  });
  const toFirst = (value: number): Slopes => ({ 'hidden-1': value, 'hidden-2': null, output: value * n.v1 });
  const toSecond = (value: number): Slopes => ({ 'hidden-1': null, 'hidden-2': value, output: value * n.v2 });
  const toOutput = (value: number): Slopes => ({ 'hidden-1': null, 'hidden-2': null, output: value });
  return {
    'input-1': input('input-1', n.w11, n.w12),
    'input-2': input('input-2', n.w21, n.w22),
    w11: toFirst(n['input-1']),
    w12: toSecond(n['input-1']),
    w21: toFirst(n['input-2']),
    w22: toSecond(n['input-2']),
    v1: toOutput(units['hidden-1']),
    v2: toOutput(units['hidden-2']),
  };
}
