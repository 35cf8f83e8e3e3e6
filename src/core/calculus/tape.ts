import type { Expression } from './arithmetic';
import { recordProgram } from './program';
import type { Differentiable } from './slope';
import { collectAdjoints, sweepSlopes } from './sweep-slopes';
import { sweepValues } from './sweep-values';
import { cellsPerEntry, type Tape } from './tape-layout';

/** Up to so many variables, slopes along each are carried beside the values. */
const mostForward = 2;

/**
 * Records an expression once and replays it on typed arrays, without allocation. In one or two variables the slopes
 * are carried along in the same sweep, which is fastest; in more a second sweep runs in reverse, so that the gradient
 * costs a small constant times the value, however many variables there are.
 */
export function record(expression: Expression, dimension: number): Differentiable {
  const program = recordProgram(expression, dimension);
  const cells = new Float64Array(cellsPerEntry * program.slots);
  program.constants.forEach((value, k) => {
    cells[cellsPerEntry * (dimension + k)] = value;
  });
  const tape: Tape = {
    dimension,
    code: program.code,
    left: program.left.map((slot) => cellsPerEntry * slot),
    right: program.right.map((slot) => cellsPerEntry * slot),
    first: cellsPerEntry * (program.slots - program.code.length),
    cells,
  };
  const result = cellsPerEntry * program.result;
  const planar = dimension <= mostForward;
  if (planar) for (let k = 0; k < dimension; k++) cells[cellsPerEntry * k + 1 + k] = 1;

  return {
    dimension,
    value: (point) => {
      sweepValues(tape, point);
      return cells[result] as number;
    },
    gradientInto: (point, out) => {
      let sound = sweepSlopes(tape, point, planar);
      const value = cells[result] as number;
      if (!planar) collectAdjoints(tape, result);
      for (let k = 0; k < dimension; k++) {
        const entry = cells[planar ? result + 1 + k : cellsPerEntry * k + 1] as number;
        out[k] = entry;
        // Zero for every finite entry, NaN for the others.
        sound = sound && entry - entry === 0;
      }
      if (sound && value - value === 0) return value;
      out.fill(Number.NaN);
      return Number.isFinite(value) ? Number.NaN : value;
    },
  };
}
