import { sinCosInto } from './sine';
import type { Tape } from './tape-layout';

/** Sine and cosine of the angle at hand. */
const wave = new Float64Array(2);

/**
 * Fills the values at a point and, by the chain rule, what their slopes need. In a planar tape the next two cells of
 * each slot hold its slope along both variables; otherwise an empty adjoint and the operation's own two slopes.
 * Returns false where a rule of differentiation may fail although the value is finite: at a root, a logarithm or
 * a fractional power of zero, a division by zero, the corner of |a|, a tie of min or max.
 */
export function sweepSlopes(tape: Tape, point: ArrayLike<number>, planar: boolean): boolean {
  const { code, left, right, first, cells, dimension } = tape;
  for (let k = 0; k < dimension; k++) {
    cells[4 * k] = point[k] as number;
    if (!planar) cells[4 * k + 1] = 0;
  }
  let sound = true;
  let cell = first;
  for (let k = 0; k < code.length; k++, cell += 4) {
    const i = left[k] as number;
    const j = right[k] as number;
    const a = cells[i] as number;
    const b = cells[j] as number;
    let value = 0;
    let byLeft = 0;
    let byRight = 0;
    switch (code[k]) {
      case 0: // add
        value = a + b;
        byLeft = 1;
        byRight = 1;
        break;
      case 1: // subtract
        value = a - b;
        byLeft = 1;
        byRight = -1;
        break;
      case 2: // multiply
        value = a * b;
        byLeft = b;
        byRight = a;
        break;
      case 3: // divide
        value = a / b;
        byLeft = 1 / b;
        byRight = -value / b;
        if (b === 0) sound = false;
        break;
      case 4: // negate
        value = -a;
        byLeft = -1;
        break;
      case 5: // square
        value = a * a;
        byLeft = 2 * a;
        break;
      case 6: // sqrt
        value = Math.sqrt(a);
        byLeft = 0.5 / value;
        if (a === 0) sound = false;
        break;
      case 7: // sin
        sinCosInto(a, wave);
        value = wave[0] as number;
        byLeft = wave[1] as number;
        break;
      case 8: // cos
        sinCosInto(a, wave);
        value = wave[1] as number;
        byLeft = -(wave[0] as number);
        break;
      case 9: // exp
        value = Math.exp(a);
        byLeft = value;
        break;
      case 10: // log
        value = Math.log(a);
        byLeft = 1 / a;
        if (a === 0) sound = false;
        break;
      case 11: // tan
        value = Math.tan(a);
        byLeft = 1 + value * value;
        break;
      case 12: // tanh
        value = Math.tanh(a);
        byLeft = 1 - value * value;
        break;
      case 13: // abs
        value = Math.abs(a);
        byLeft = a < 0 ? -1 : 1;
        if (a === 0) sound = false;
        break;
      case 14: // sign
        value = Math.sign(a);
        if (a === 0) sound = false;
        break;
      case 15: // min
        value = Math.min(a, b);
        byLeft = a < b ? 1 : 0;
        byRight = 1 - byLeft;
        if (a === b) sound = false;
        break;
      case 16: // max
        value = Math.max(a, b);
        byLeft = a > b ? 1 : 0;
        byRight = 1 - byLeft;
        if (a === b) sound = false;
        break;
      case 17: // power
        value = a ** b;
        byLeft = b * a ** (b - 1);
        byRight = value * Math.log(a);
        if (a === 0) sound = false;
        break;
      case 18: // raise
        value = a ** b;
        byLeft = b === 0 ? 0 : b * a ** (b - 1);
        if (a === 0 && (b < 0 || b % 1 !== 0)) sound = false;
        break;
    }
    cells[cell] = value;
    if (planar) {
      cells[cell + 1] = byLeft * (cells[i + 1] as number) + byRight * (cells[j + 1] as number);
      cells[cell + 2] = byLeft * (cells[i + 2] as number) + byRight * (cells[j + 2] as number);
    } else {
      cells[cell + 1] = 0;
      cells[cell + 2] = byLeft;
      cells[cell + 3] = byRight;
    }
  }
  return sound;
}

/** Sweeps back from the result and leaves its slope along every variable in the second cell of that variable. */
export function collectAdjoints({ code, left, right, first, cells }: Tape, result: number): void {
  cells[result + 1] = 1;
  let cell = first + 4 * code.length;
  for (let k = code.length - 1; k >= 0; k--) {
    cell -= 4;
    const g = cells[cell + 1] as number;
    const i = (left[k] as number) + 1;
    const j = (right[k] as number) + 1;
    cells[i] = (cells[i] as number) + g * (cells[cell + 2] as number);
    cells[j] = (cells[j] as number) + g * (cells[cell + 3] as number);
  }
}
