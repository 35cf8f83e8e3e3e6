import type { Tape } from './tape';

// Case labels are spelled as numbers (see `codes`), since engines turn only literal labels into a jump table.

/**
 * Fills the values of a tape at a point. Returns false where a rule of differentiation may fail although the value
 * is finite: a root of zero, a division by zero, a logarithm of zero, a fractional power of zero.
 */
export function sweepForward(tape: Tape, point: ArrayLike<number>): boolean {
  const { code, left, right, values, dimension } = tape;
  let sound = true;
  for (let k = 0; k < dimension; k++) values[k] = point[k] as number;
  let slot = values.length - code.length;
  for (let k = 0; k < code.length; k++, slot++) {
    const a = values[left[k] as number] as number;
    const b = values[right[k] as number] as number;
    let value = 0;
    switch (code[k]) {
      case 0: // add
        value = a + b;
        break;
      case 1: // subtract
        value = a - b;
        break;
      case 2: // multiply
        value = a * b;
        break;
      case 3: // divide
        value = a / b;
        if (b === 0) sound = false;
        break;
      case 4: // negate
        value = -a;
        break;
      case 5: // square
        value = a * a;
        break;
      case 6: // sqrt
        value = Math.sqrt(a);
        if (a === 0) sound = false;
        break;
      case 7: // sin
        value = Math.sin(a);
        break;
      case 8: // cos
        value = Math.cos(a);
        break;
      case 9: // exp
        value = Math.exp(a);
        break;
      case 10: // log
        value = Math.log(a);
        if (a === 0) sound = false;
        break;
      case 11: // tan
        value = Math.tan(a);
        break;
      case 12: // tanh
        value = Math.tanh(a);
        break;
      case 13: // abs
        value = Math.abs(a);
        break;
      case 14: // sign
        value = Math.sign(a);
        break;
      case 15: // min
        value = Math.min(a, b);
        break;
      case 16: // max
        value = Math.max(a, b);
        break;
      case 17: // power
        value = a ** b;
        if (a === 0) sound = false;
        break;
      case 18: // raise
        value = a ** b;
        if (a === 0 && (b < 0 || b % 1 !== 0)) sound = false;
        break;
    }
    values[slot] = value;
  }
  return sound;
}

/**
 * Fills the adjoints ∂result/∂slot of a tape whose values are set; the first ones are the gradient.
 * Returns false where the result depends on a corner: |a| or sign(a) at 0, a tie of min or max.
 */
export function sweepBackward(tape: Tape): boolean {
  const { code, left, right, values, adjoints, result } = tape;
  let sound = true;
  adjoints.fill(0);
  adjoints[result] = 1;
  const first = values.length - code.length;
  for (let k = code.length - 1; k >= 0; k--) {
    const g = adjoints[first + k] as number;
    if (g === 0) continue;
    const i = left[k] as number;
    const j = right[k] as number;
    const a = values[i] as number;
    const b = values[j] as number;
    const value = values[first + k] as number;
    switch (code[k]) {
      case 0: // add
        adjoints[i] = (adjoints[i] as number) + g;
        adjoints[j] = (adjoints[j] as number) + g;
        break;
      case 1: // subtract
        adjoints[i] = (adjoints[i] as number) + g;
        adjoints[j] = (adjoints[j] as number) - g;
        break;
      case 2: // multiply
        adjoints[i] = (adjoints[i] as number) + g * b;
        adjoints[j] = (adjoints[j] as number) + g * a;
        break;
      case 3: // divide
        adjoints[i] = (adjoints[i] as number) + g / b;
        adjoints[j] = (adjoints[j] as number) - (g / b) * value;
        break;
      case 4: // negate
        adjoints[i] = (adjoints[i] as number) - g;
        break;
      case 5: // square
        adjoints[i] = (adjoints[i] as number) + 2 * g * a;
        break;
      case 6: // sqrt
        adjoints[i] = (adjoints[i] as number) + (0.5 * g) / value;
        break;
      case 7: // sin
        adjoints[i] = (adjoints[i] as number) + g * Math.cos(a);
        break;
      case 8: // cos
        adjoints[i] = (adjoints[i] as number) - g * Math.sin(a);
        break;
      case 9: // exp
        adjoints[i] = (adjoints[i] as number) + g * value;
        break;
      case 10: // log
        adjoints[i] = (adjoints[i] as number) + g / a;
        break;
      case 11: // tan
        adjoints[i] = (adjoints[i] as number) + g * (1 + value * value);
        break;
      case 12: // tanh
        adjoints[i] = (adjoints[i] as number) + g * (1 - value * value);
        break;
      case 13: // abs
        adjoints[i] = (adjoints[i] as number) + g * Math.sign(a);
        if (a === 0) sound = false;
        break;
      case 14: // sign
        if (a === 0) sound = false;
        break;
      case 15: // min
      case 16: {
        // max
        if (a === b) sound = false;
        const share = a === b ? 0.5 : a === value ? 1 : 0;
        adjoints[i] = (adjoints[i] as number) + g * share;
        adjoints[j] = (adjoints[j] as number) + g * (1 - share);
        break;
      }
      case 17: // power
        adjoints[i] = (adjoints[i] as number) + g * b * a ** (b - 1);
        adjoints[j] = (adjoints[j] as number) + g * value * Math.log(a);
        break;
      case 18: // raise
        if (b !== 0) adjoints[i] = (adjoints[i] as number) + g * b * a ** (b - 1);
        break;
    }
  }
  return sound;
}
