import type { Expression } from './arithmetic';
import { type Program, recordProgram } from './program';
import type { Differentiable } from './slope';
import { sweepBackward, sweepForward } from './sweeps';

/** The buffers of one recorded program: a value and an adjoint for every slot. */
export interface Tape extends Program {
  readonly values: Float64Array;
  readonly adjoints: Float64Array;
}

/**
 * Records an expression once and replays it on typed arrays, without allocation: forward for the value, then in
 * reverse for the gradient in all variables at a small constant times the value's cost, however many they are.
 */
export function record(expression: Expression, dimension: number): Differentiable {
  const program = recordProgram(expression, dimension);
  const values = new Float64Array(program.slots);
  values.set(program.constants, dimension);
  const tape: Tape = { ...program, values, adjoints: new Float64Array(program.slots) };
  return {
    dimension,
    value: (point) => {
      sweepForward(tape, point);
      return values[program.result] as number;
    },
    gradientInto: (point, out) => {
      let sound = sweepForward(tape, point);
      const value = values[program.result] as number;
      if (sound && Number.isFinite(value)) {
        sound = sweepBackward(tape);
        for (let k = 0; k < dimension; k++) {
          const entry = tape.adjoints[k] as number;
          out[k] = entry;
          // Zero for every finite entry, NaN for the others.
          sound = sound && entry - entry === 0;
        }
        if (sound) return value;
      }
      out.fill(Number.NaN);
      return Number.isFinite(value) ? Number.NaN : value;
    },
  };
}
