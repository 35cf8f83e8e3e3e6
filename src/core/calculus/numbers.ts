import type { Arithmetic } from './arithmetic';
import { cos, sin } from './sine';

/** Plain numbers: an expression read with them gives its value. */
export const numbers: Arithmetic<number> = {
  constant: (value) => value,
  add: (a, b) => a + b,
  subtract: (a, b) => a - b,
  multiply: (a, b) => a * b,
  divide: (a, b) => a / b,
  negate: (a) => -a,
  power: (a, b) => a ** b,
  raise: (a, exponent) => a ** exponent,
  sqrt: Math.sqrt,
  exp: Math.exp,
  log: Math.log,
  sin,
  cos,
  tan: Math.tan,
  tanh: Math.tanh,
  abs: Math.abs,
  sign: Math.sign,
  min: (a, b) => Math.min(a, b),
  max: (a, b) => Math.max(a, b),
};
