import { sinCosInto } from './sine';
import type { Tape } from './tape-layout';

/** Sine and cosine of the angle at hand. */
const wave = new Float64Array(2);

/** Fills the first cell of every slot: the values at a point. */
export function sweepValues(
  { code, left, right, first, cells, dimension }: Tape,
  point: ArrayLike<number>,
): void {
  for (let k = 0; k < dimension; k++) cells[4 * k] = point[k] as number;
  let cell = first;
  for (let k = 0; k < code.length; k++, cell += 4) {
    const a = cells[left[k] as number] as number;
    const b = cells[right[k] as number] as number;
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
        break;
      case 4: // negate
        value = -a;
        break;
      case 5: // square
        value = a * a;
        break;
      case 6: // sqrt
        value = Math.sqrt(a);
        break;
      case 7: // sin
      case 8: // cos
        // One call for both: engines inline no second one, and numbers would pass through the heap.
        sinCosInto(a, wave);
        value = wave[(code[k] as number) - 7] as number;
        break;
      case 9: // exp
        value = Math.exp(a);
        break;
      case 10: // log
        value = Math.log(a);
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
        break;
      case 18: // raise
        value = a ** b;
        break;
    }
    cells[cell] = value;
  }
}
